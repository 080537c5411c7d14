const START = firstPrimes(8).map((prime) => fraction(Math.sqrt(prime)));
const ROUND = firstPrimes(64).map((prime) => fraction(Math.cbrt(prime)));
const BLOCK_BYTES = 64;

/** SHA-256 (FIPS 180-4) of a text in UTF-8, in hex: the same on each machine and without waiting. */
export function sha256(text: string): string {
  const state = Uint32Array.from(START);
  const words = new Uint32Array(64);
  const padded = pad(new TextEncoder().encode(text));
  for (let offset = 0; offset < padded.byteLength; offset += BLOCK_BYTES) {
    expand(padded, offset, words);
    compress(state, words);
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The bytes, a one bit, zeros, and the length in bits. */
function pad(bytes: Uint8Array): DataView {
  const blocks = Math.ceil((bytes.length + 9) / BLOCK_BYTES);
  const padded = new Uint8Array(blocks * BLOCK_BYTES);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  return view;
}

function expand(padded: DataView, offset: number, words: Uint32Array): void {
  for (let index = 0; index < 64; index += 1) {
    if (index < 16) {
      words[index] = padded.getUint32(offset + index * 4);
    } else {
      const [near, far] = [at(words, index - 2), at(words, index - 15)];
      const nearMix = rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10);
      const farMix = rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3);
      words[index] = at(words, index - 16) + farMix + at(words, index - 7) + nearMix;
    }
  }
}

function compress(state: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = [...state] as [number, number, number, number, number, number, number, number];
  for (let index = 0; index < 64; index += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + (ROUND[index] ?? 0) + at(words, index);
    const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + second) >>> 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = at(state, index) + word;
  });
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}

/** The first 32 bits of the part behind the point. */
function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let next = 2; primes.length < count; next += 1) {
    if (primes.every((prime) => next % prime !== 0)) {
      primes.push(next);
    }
  }
  return primes;
}
