import fc from 'fast-check';
import { quote, unquote } from '../../../src/templates/quoted-text.js';
import {
  countOutcome,
  formatTemplate,
  parseTemplate,
  rewriteTemplate,
} from '../../../src/templates/template-file.js';

const FILE = '/w/.lackpy/templates/read-file.tmpl';
const HEAD = '---\nname: read-file\npattern: "read {path}"\nsuccess_count: 3\nfail_count: 1\n---\n';

/** Any UTF-16 text, half surrogate pairs included. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
);

describe('parseTemplate', () => {
  test('reads every key, and the program as it is', () => {
    const text = `---\nname: other\npattern: "read {path}"\nsuccess_count: 3\nfail_count: 1\nlanguage: javascript\nkit: debug\nexample: read a\n---\nx = 1\n---\n# ---\ny`;
    expect(parseTemplate(text, FILE)).toEqual({
      name: 'read-file',
      path: FILE,
      pattern: 'read {path}',
      language: 'javascript',
      kit: 'debug',
      successCount: 3,
      failCount: 1,
      example: 'read a',
      program: 'x = 1\n---\n# ---\ny',
      programLine: 10,
    });
  });

  test('needs only a pattern and a program', () => {
    const template = parseTemplate('---\npattern: x\n---\ny', FILE);
    expect(template).toMatchObject({
      pattern: 'x',
      language: 'python',
      kit: null,
      successCount: 0,
      failCount: 0,
      program: 'y',
    });
  });

  test.each([
    ['line ends of Windows', HEAD.replaceAll('\n', '\r\n') + 'x\r\ny', 'x\r\ny'],
    ['line ends of old Macs', HEAD.replaceAll('\n', '\r') + 'x', 'x'],
    ['a byte order mark', `\uFEFF${HEAD}x`, 'x'],
    ['no line end at the end', `${HEAD}x`, 'x'],
    ['spaces after ---', HEAD.replaceAll('---', '--- \t') + 'x', 'x'],
    ['comments and blank lines', HEAD.replace('name', '# a: b\n\n \t\nname') + 'x', 'x'],
    ['unknown keys of any shape', HEAD.replace('name', 'tags:\n  - a\n- b\nmade-by: me\nname') + 'x', 'x'],
  ])('accepts %s', (_, text, program) => {
    expect(parseTemplate(text, FILE)).toMatchObject({ program, pattern: 'read {path}', successCount: 3 });
  });

  test.each([
    ['read (the )?file', 'read (the )?file'],
    ['"read"', 'read'],
    [String.raw`"\d+ \bx \\ \" \n"`, String.raw`\d+ \bx ` + '\\ " \\n'],
    ['"say "hi" now"', 'say "hi" now'],
    [String.raw`'it''s \d "x"'`, String.raw`it's \d "x"`],
    [String.raw`"A \ud800"`, 'A \ud800'],
    ['"a: b # c"', 'a: b # c'],
  ])('reads the pattern %s', (value, pattern) => {
    expect(parseTemplate(`---\npattern:   ${value}  \n---\nx`, FILE).pattern).toBe(pattern);
  });

  test.each([
    ['x = 1', 1, 'does not start with a ---'],
    ['', 1, 'does not start with a ---'],
    ['---', 1, 'never ends'],
    ['---\npattern: x\n', 1, 'never ends'],
    ['---\npattern: x\n----\nx', 3, "expected 'key: value', found '----'"],
    ['---\npattern: x\nnonsense\n---\nx', 3, "expected 'key: value', found 'nonsense'"],
    ['---\npattern: x\n  - a\n---\nx', 3, 'expected'],
    ['---\nname: x\n---\nx', 1, "'pattern' is missing"],
    ['---\npattern: ""\n---\nx', 1, "'pattern' is missing"],
    ['---\npattern: "x\n---\nx', 2, "quotes around 'pattern' are not closed"],
    [String.raw`---` + '\npattern: "x\\"\n---\nx', 2, 'not closed'],
    ['---\npattern: "\n---\nx', 2, 'not closed'],
    ["---\npattern: 'x\n---\nx", 2, 'not closed'],
    ['---\npattern: x\npattern: y\n---\nx', 3, "'pattern' is given twice"],
    ['---\npattern: x\nsuccess_count: many\n---\nx', 3, "'success_count' has to be a whole number"],
    ['---\npattern: x\nfail_count: -1\n---\nx', 3, "'fail_count' has to be a whole number"],
    ['---\npattern: x\nfail_count: 9007199254740993\n---\nx', 3, 'whole number'],
    ['---\npattern: x\n---\n', 4, 'no program'],
    ['---\npattern: x\n---\n \r\n\t', 4, 'no program'],
  ])('refuses %j', (text, line, message) => {
    expect(() => parseTemplate(text, FILE)).toThrow(
      expect.objectContaining({
        code: 'TEMPLATE_INVALID',
        file: FILE,
        message: expect.stringContaining(message) as string,
      }) as Error,
    );
    expect(() => parseTemplate(text, FILE)).toThrow(`${FILE}:${String(line)}: `);
  });

  test('takes time that grows with the file only', () => {
    const started = performance.now();
    for (const value of [`"${'\\'.repeat(500_000)}x"`, `"${'\\"'.repeat(250_000)}"`, ' '.repeat(500_000)]) {
      parseTemplate(`---\npattern: x\nkit: ${value}\n---\nx`, FILE);
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('never throws anything but TEMPLATE_INVALID', () => {
    const piece = fc.constantFrom(
      '---',
      '\n',
      '\r\n',
      'pattern',
      ':',
      ' ',
      '"',
      '\\',
      "'",
      'x',
      'success_count',
      '7',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          parseTemplate(`---\n${pieces.join('')}`, FILE);
        } catch (error) {
          expect(error).toMatchObject({ code: 'TEMPLATE_INVALID' });
        }
      }),
    );
  });
});

describe('what is written is read back', () => {
  test('any quoted text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const quoted = quote(text);
        expect(quoted).not.toMatch(/[\r\n\u2028\u2029]/);
        expect(Buffer.from(quoted).toString()).toBe(quoted);
        expect(unquote(quoted)).toBe(text);
      }),
    );
  });

  test('any template', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (pattern, program, kit) => {
        fc.pre(pattern !== '' && program.trim() !== '' && kit !== '');
        const text = formatTemplate({ name: 'read-file', pattern, program, language: 'x y', kit });
        const ended = /[\r\n]$/.test(program) ? program : `${program}\n`;
        expect(parseTemplate(text, FILE)).toMatchObject({ pattern, program: ended, kit, language: 'x y' });
      }),
    );
  });

  test('a plain template looks as people would write it', () => {
    expect(formatTemplate({ name: 'read-file', pattern: 'read (the )?file {path}', program: 'x = 1' })).toBe(
      '---\nname: read-file\npattern: "read (the )?file {path}"\nsuccess_count: 0\nfail_count: 0\n---\nx = 1\n',
    );
  });
});

describe('countOutcome', () => {
  test.each([
    ['a number', `${HEAD}x`, `${HEAD.replace(': 3', ': 4')}x`],
    [
      'Windows line ends',
      `${HEAD}x`.replaceAll('\n', '\r\n'),
      `${HEAD.replace(': 3', ': 4')}x`.replaceAll('\n', '\r\n'),
    ],
    ['no key', '---\npattern: x\n---\ny', '---\npattern: x\nsuccess_count: 1\n---\ny'],
    [
      'no key, Windows line ends',
      '---\r\npattern: x\r\n---\r\ny',
      '---\r\npattern: x\r\nsuccess_count: 1\r\n---\r\ny',
    ],
    ['no value', '---\nsuccess_count:\npattern: x\n---\ny', '---\nsuccess_count: 1\npattern: x\n---\ny'],
    [
      'a comment and odd spacing',
      '---\n# c\npattern: x\nsuccess_count :  9 \n---\ny',
      '---\n# c\npattern: x\nsuccess_count :  10 \n---\ny',
    ],
    [
      'a program that looks like a count',
      `${HEAD}success_count: 3`,
      `${HEAD.replace(': 3', ': 4')}success_count: 3`,
    ],
    ['a byte order mark', `\uFEFF${HEAD}x`, `\uFEFF${HEAD.replace(': 3', ': 4')}x`],
  ])('changes %s and nothing else', (_, text, expected) => {
    expect(countOutcome(text, FILE, true)).toBe(expected);
  });

  test('counts failures apart', () => {
    expect(countOutcome(`${HEAD}x`, FILE, false)).toBe(`${HEAD.replace('fail_count: 1', 'fail_count: 2')}x`);
  });

  test('refuses a file that is no template', () => {
    expect(() => countOutcome('x', FILE, true)).toThrow(`${FILE}:1`);
  });
});

describe('rewriteTemplate', () => {
  const draft = { name: 'read-file', pattern: 'new {x}', program: 'z' };

  test('keeps what it does not know and starts the counts anew', () => {
    const text = HEAD.replace('name', '# mine\ntags:\n  - a\nname').replaceAll('\n', '\r\n') + 'x';
    expect(rewriteTemplate(text, FILE, draft)).toBe(
      '---\nname: read-file\npattern: "new {x}"\nsuccess_count: 0\nfail_count: 0\n# mine\ntags:\n  - a\n---\nz\n',
    );
  });

  test('keeps nothing of a broken file', () => {
    expect(rewriteTemplate('broken', FILE, draft)).toBe(formatTemplate(draft));
  });
});
