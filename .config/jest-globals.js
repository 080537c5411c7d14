// jsdom lacks these; @grafana/ui and React 19 want them while they load.
const { TextDecoder, TextEncoder } = require('util');
const v8 = require('v8');
const { MessageChannel: NodeMessageChannel } = require('worker_threads');

/** React's scheduler keeps a channel for good: its ports must not keep the test run alive. */
class MessageChannel extends NodeMessageChannel {
  constructor() {
    super();
    const { port1, port2 } = this;
    const on = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(port1), 'onmessage') ?? {};
    for (const port of [port1, port2]) {
      Object.defineProperty(port, 'onmessage', {
        get: () => on.get?.call(port),
        set: (listener) => {
          on.set?.call(port, listener);
          port.unref();
        },
      });
    }
  }
}

const structuredClone = (value) => v8.deserialize(v8.serialize(value));

Object.assign(globalThis, { TextDecoder, TextEncoder, MessageChannel, structuredClone });
