/** The few pieces of protobuf that remote write needs, by hand. */

export type Field = readonly number[];

export function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value; // more than 32 bits, so by division
  while (rest >= 128) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

export function unsigned(field: number, value: number): Field {
  return [...varint(field << 3), ...varint(value)];
}

/** `sint32` and `sint64`: small numbers of either sign are short. */
export function signed(field: number, value: number): Field {
  return unsigned(field, value < 0 ? -2 * value - 1 : 2 * value);
}

export function double(field: number, value: number | bigint): Field {
  const view = new DataView(new ArrayBuffer(8));
  if (typeof value === 'bigint') {
    view.setBigUint64(0, value, true);
  } else {
    view.setFloat64(0, value, true);
  }
  return [...varint((field << 3) | 1), ...new Uint8Array(view.buffer)];
}

export function message(field: number, ...fields: readonly Field[]): Field {
  const length = fields.reduce((sum, one) => sum + one.length, 0);
  return [...varint((field << 3) | 2), ...varint(length), ...fields.flat()];
}

export function text(field: number, value: string): Field {
  return message(field, [...Buffer.from(value)]);
}

/** Snappy's block format, nothing of it compressed: literals of at most 64 kB. */
export function snappy(data: Uint8Array): Buffer {
  const parts: Buffer[] = [Buffer.from(varint(data.length))];
  for (let at = 0; at < data.length; at += 65_536) {
    const literal = data.subarray(at, at + 65_536);
    const last = literal.length - 1;
    parts.push(Buffer.from([61 << 2, last & 255, last >> 8]), Buffer.from(literal));
  }
  return Buffer.concat(parts);
}
