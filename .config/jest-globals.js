// jsdom lacks these; @grafana/ui and React 19 want them while they load.
const { TextDecoder, TextEncoder } = require('util');
const { MessageChannel } = require('worker_threads');

Object.assign(globalThis, { TextDecoder, TextEncoder, MessageChannel, structuredClone: globalThis.structuredClone ?? ((v) => JSON.parse(JSON.stringify(v))) });
