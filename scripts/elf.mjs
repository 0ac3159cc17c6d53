// Reads the imports of a shared library for Linux. platforms.mjs uses it to check the promised minimum version of glibc.

const DYNAMIC = 2;
const STRINGS = { needed: 1n, strtab: 5n, symtab: 6n, strsz: 10n, syment: 11n, versym: 0x6ffffff0n, hash: 4n };
const VERNEED = 0x6ffffffen;
const VERNEEDNUM = 0x6fffffffn;
const GNU_HASH = 0x6ffffef5n;
const MACHINES = { 0x3e: 'x64', 0xb7: 'arm64' };

/**
 * Parses a shared library of 64 bits, little-endian.
 *
 * @param {Buffer} file its bytes
 * @returns {{ machine: string, needed: string[], imports: Array<{ name: string, library?: string, version?: string,
 *   weak: boolean }> }} the processor in Node's notation, the required libraries, and the imported symbols with the version
 *   that each requires
 * @throws {Error} if it is not such a file
 */
export function readElf(file) {
  if (file.toString('latin1', 0, 6) !== '\x7fELF\x02\x01') throw new Error('not a 64-bit little-endian ELF file');
  const segments = table(Number(file.readBigUInt64LE(32)), file.readUInt16LE(54), file.readUInt16LE(56)).map((at) => ({
    type: file.readUInt32LE(at),
    offset: Number(file.readBigUInt64LE(at + 8)),
    address: Number(file.readBigUInt64LE(at + 16)),
    size: Number(file.readBigUInt64LE(at + 32)),
  }));

  /** The file offset of an address. */
  const offsetOf = (address) => {
    const segment = segments.find(
      ({ type, address: start, size }) => type === 1 && address >= start && address < start + size
    );
    if (!segment) throw new Error(`the address ${address} is not in any segment`);
    return address - segment.address + segment.offset;
  };

  const dynamic = segments.find(({ type }) => type === DYNAMIC);
  if (!dynamic) throw new Error('not a shared library');
  const entries = table(dynamic.offset, 16, dynamic.size / 16).map((at) => [
    file.readBigUInt64LE(at),
    Number(file.readBigUInt64LE(at + 8)),
  ]);
  const value = (tag) => entries.find(([each]) => each === tag)?.[1];

  const strings = offsetOf(value(STRINGS.strtab));
  const text = (offset) => file.toString('utf8', strings + offset, file.indexOf(0, strings + offset));
  const needed = entries.filter(([tag]) => tag === STRINGS.needed).map(([, offset]) => text(offset));

  // The required versions, by the index that symbols refer to.
  const versions = new Map();
  let at = value(VERNEEDNUM) ? offsetOf(value(VERNEED)) : 0;
  for (let left = value(VERNEEDNUM) ?? 0; left > 0; left--) {
    const library = text(file.readUInt32LE(at + 4));
    let one = at + file.readUInt32LE(at + 8);
    for (let count = file.readUInt16LE(at + 2); count > 0; count--) {
      versions.set(file.readUInt16LE(one + 6) & 0x7fff, { library, version: text(file.readUInt32LE(one + 8)) });
      one += file.readUInt32LE(one + 12);
    }
    at += file.readUInt32LE(at + 12);
  }

  const symbols = offsetOf(value(STRINGS.symtab));
  const numbers = value(STRINGS.versym) === undefined ? undefined : offsetOf(value(STRINGS.versym));
  const imports = [];
  for (let i = 1; i < countSymbols(); i++) {
    const symbol = symbols + 24 * i;
    if (file.readUInt16LE(symbol + 6) !== 0) continue; // Defined in this file.
    const weak = file.readUInt8(symbol + 4) >> 4 === 2;
    const number = numbers === undefined ? 0 : file.readUInt16LE(numbers + 2 * i) & 0x7fff;
    imports.push({ name: text(file.readUInt32LE(symbol)), ...versions.get(number), weak });
  }
  return { machine: MACHINES[file.readUInt16LE(18)] ?? 'another', needed, imports };

  /** The number of symbols: first the undefined ones, then those in the hash table. */
  function countSymbols() {
    const hash = value(STRINGS.hash);
    return hash === undefined
      ? file.readUInt32LE(offsetOf(value(GNU_HASH)) + 4)
      : file.readUInt32LE(offsetOf(hash) + 4);
  }
}

/** The offsets of a table's elements. */
const table = (start, size, count) => Array.from({ length: count }, (_, i) => start + i * size);

/**
 * The imported symbols that require a later glibc than this version.
 *
 * @param {{ imports: Array<{ version?: string }> }} elf
 * @param {string} floor as 2.17
 */
export function newerThan({ imports }, floor) {
  const order = (version) => version.split('.').map(Number);
  const [major, minor] = order(floor);
  return imports.filter(({ version }) => {
    if (!version?.startsWith('GLIBC_')) return false;
    const [a, b] = order(version.slice('GLIBC_'.length));
    return a > major || (a === major && b > minor);
  });
}
