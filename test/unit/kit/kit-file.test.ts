import fc from 'fast-check';
import { formatKitFile, parseKitFile } from '../../../src/kit/kit-file.js';

test.each([
  [
    'frontmatter, tools, comments',
    '---\nname: fs\ndescription: "Files"\n---\nread_file # reads\n\n# all\nfind_files\n',
    { name: 'fs', description: 'Files', tools: ['read_file', 'find_files'] },
  ],
  [
    'no frontmatter',
    'read_file\nfind_files',
    { name: 'given', description: '', tools: ['read_file', 'find_files'] },
  ],
  [
    'CRLF and a byte order mark',
    '\uFEFF---\r\nname: x\r\n---\r\nread_file\r\n',
    { name: 'x', description: '', tools: ['read_file'] },
  ],
  ['an empty file', '', { name: 'given', description: '', tools: [] }],
])('reads %s', (_what, text, expected) => {
  expect(parseKitFile(text, 'a.kit', 'given')).toEqual(expected);
});

test.each([
  ['a block that never ends', '---\nname: x\n', 'a.kit:1: '],
  ['a line that is no key', '---\nname: x\nwhat\n---\n', "a.kit:3: expected 'key: value'"],
  ['two tools on a line', 'read_file find_files', 'a.kit:1: expected one tool name'],
])('refuses %s with its line', (_what, text, message) => {
  expect(() => parseKitFile(text, 'a.kit', 'x')).toThrow(message);
});

test('what is written is read back', () => {
  const name = fc.stringMatching(/^[a-z_]{1,12}$/);
  const word = fc.stringMatching(/^[^\s-][^\n\r]*$/).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(
      name,
      fc.oneof(fc.constantFrom('', 'Reads files: all of them'), word),
      fc.array(name),
      (kit, description, tools) => {
        const file = { name: kit, description, tools };
        expect(parseKitFile(formatKitFile(file), 'x.kit', 'other')).toEqual(file);
      },
    ),
  );
});
