/** A small generator of pseudo-random numbers: the same seed gives the same programs everywhere. */
function randomFrom(seed) {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const NUMBERS = [
  '1',
  '2',
  '3',
  '5',
  '0',
  '1',
  '2',
  '3',
  '7',
  '10',
  '-1',
  '-7',
  '255',
  '1000',
  '9007199254740991',
  '9007199254740993',
  '12345678901234567890',
  'True',
  'False',
];
const FLOATS = [
  '0.0',
  '0.5',
  '1.5',
  '2.5',
  '-0.0',
  '-2.75',
  '1e16',
  '1e-5',
  '123456.789',
  '0.1',
  '3.0',
  '1e300',
  "float('inf')",
  "float('nan')",
];
const TEXTS = [
  "''",
  "'a'",
  "'abc'",
  "'Hello World'",
  "'  x y '",
  "'a,b,,c'",
  "'1'",
  "'-12'",
  "'3.5'",
  "'é😀ß'",
  "'x\\ny\\tz'",
  '"it\'s"',
  "'%s-%d'",
  "'{}:{}'",
  "'AbC'",
  "'aaa'",
];
const SPECS = [
  '',
  '5',
  '<5',
  '>8',
  '^7',
  '05',
  '+',
  ',',
  '.2f',
  '.3',
  'x',
  '#x',
  'b',
  'e',
  'g',
  '%',
  '_',
  's',
  'd',
  'c',
  '*^9',
  '010.2f',
  ' d',
  '.0f',
  'n',
  'X',
  '=+6',
  '>5s',
  '.1',
];

/** Writes one random program of the language. Sets show only in ways that do not depend on their order. */
class ProgramWriter {
  constructor(seed) {
    this.random = randomFrom(seed);
    this.names = [];
    this.lines = [];
  }

  int(bound) {
    return Math.floor(this.random() * bound);
  }

  pick(choices) {
    return choices[this.int(choices.length)];
  }

  /** One of the makers, each given with its weight. */
  choose(...makers) {
    return this.pick(makers)();
  }

  program() {
    const count = this.int(4);
    for (let index = 0; index < count; index++) this.statement('');
    this.lines.push(this.names.length === 0 ? this.any(3) : `(${this.names.join(', ')}, ${this.any(3)})`);
    return this.lines.join('\n');
  }

  fresh() {
    const name = `v${this.names.length}`;
    this.names.push(name);
    return name;
  }

  known(otherwise) {
    return this.names.length === 0 || this.random() < 0.7 ? otherwise() : this.pick(this.names);
  }

  statement(indent, depth = 0) {
    const kind = this.int(12);
    if (kind < 6 || depth > 1) {
      const value = this.any(3);
      this.lines.push(`${indent}${indent === '' ? this.fresh() : this.known(() => 'w')} = ${value}`);
    } else if (kind === 11 && this.names.length > 0) {
      this.lines.push(
        `${indent}${this.pick(this.names)} ${this.pick(['+=', '-=', '*=', '//=', '%=', '/='])} ${this.any(2)}`,
      );
    } else if (kind === 6) {
      this.lines.push(
        `${indent}print(${this.any(2)}, ${this.any(2)}${this.pick(['', ", sep='|'", ", end=''"])})`,
      );
    } else if (kind === 7) {
      this.lines.push(`${indent}if ${this.any(2)}:`);
      this.statement(`${indent}    `, depth + 1);
      this.lines.push(`${indent}else:`);
      this.statement(`${indent}    `, depth + 1);
    } else if (kind === 8) {
      this.lines.push(`${indent}for i in ${this.iterable(2)}:`);
      this.statement(`${indent}    `, depth + 1);
      if (this.random() < 0.3)
        this.lines.push(
          `${indent}    if ${this.any(1)}:`,
          `${indent}        ${this.pick(['break', 'continue'])}`,
        );
    } else if (kind === 9 && this.names.length > 0) {
      this.lines.push(`${indent}${this.pick(this.names)}[${this.subscript()}] = ${this.any(2)}`);
    } else if (kind === 10 && indent === '') {
      const value = this.any(2);
      this.lines.push(`${this.fresh()}, ${this.pick(['', '*'])}${this.fresh()} = ${value}`);
    } else {
      this.lines.push(`${indent}${this.any(3)}`);
    }
  }

  any(depth) {
    if (depth <= 0)
      return this.known(() =>
        this.choose(
          () => this.pick(NUMBERS),
          () => this.pick(FLOATS),
          () => this.pick(TEXTS),
          () => 'None',
          () => '[]',
          () => '{}',
        ),
      );
    return this.choose(
      () => this.known(() => this.any(0)),
      () => this.number(depth),
      () => this.number(depth),
      () => this.text(depth),
      () => this.text(depth),
      () => this.list(depth),
      () => this.list(depth),
      () => this.dict(depth),
      () => `(${this.any(depth - 1)}, ${this.any(depth - 1)})`,
      () => this.condition(depth),
      () =>
        `${this.choose(
          () => this.list(depth - 1),
          () => this.text(depth - 1),
          () => this.known(() => '(1, 2)'),
        )}[${this.subscript()}]`,
      () =>
        `(${this.known(() => this.number(0))} ${this.pick(['+', '-', '*', '/', '//', '%'])} ${this.known(() => this.number(0))})`,
      () => `(${this.any(depth - 1)} if ${this.any(depth - 1)} else ${this.any(depth - 1)})`,
      () => `(${this.any(depth - 1)} ${this.pick(['and', 'or'])} ${this.any(depth - 1)})`,
    );
  }

  number(depth) {
    const inner = () => this.number(depth - 1);
    if (depth <= 0)
      return this.choose(
        () => this.pick(NUMBERS),
        () => this.pick(NUMBERS),
        () => this.pick(FLOATS),
      );
    return this.choose(
      () => `(${inner()} ${this.pick(['+', '-', '*', '/', '//', '%'])} ${inner()})`,
      () => `(-${inner()})`,
      () => `abs(${inner()})`,
      () => `round(${inner()}${this.pick(['', ', 1', ', 2', ', -1', ', 0'])})`,
      () => `int(${this.choose(inner, () => this.text(0))})`,
      () => `float(${this.choose(inner, () => this.text(0))})`,
      () => `len(${this.any(depth - 1)})`,
      () => `sum(${this.iterable(depth - 1)})`,
      () => `${this.pick(['min', 'max'])}(${inner()}, ${inner()})`,
      () =>
        `${this.pick(['min', 'max'])}(${this.iterable(depth - 1)}${this.pick(['', ', default=0', ', key=str', ', key=lambda v: -v'])})`,
      () => `${this.text(depth - 1)}.${this.pick(['find', 'count', 'index', 'rfind'])}(${this.text(0)})`,
      () => this.pick(NUMBERS),
    );
  }

  text(depth) {
    const inner = () => this.text(depth - 1);
    if (depth <= 0) return this.pick(TEXTS);
    return this.choose(
      () => `(${inner()} + ${inner()})`,
      () => `(${inner()} * ${this.pick(['0', '1', '2', '3', '-1'])})`,
      () => `str(${this.any(depth - 1)})`,
      () =>
        `f"{${this.any(depth - 1)
          .replaceAll('"', "'")
          .replaceAll('\\', '')}${this.pick(['', '!r', '!s', ':>6'])}}"`,
      () => `f'{${this.pick(NUMBERS)}:${this.pick(SPECS)}}'`,
      () => `f'{${this.pick(FLOATS.slice(0, 12))}:${this.pick(SPECS)}}'`,
      () => `'{:${this.pick(SPECS)}}'.format(${this.any(0)})`,
      () =>
        `'%${this.pick(['d', 's', 'r', 'f', 'x', '5d', '-5s|', '.2f', 'g', 'e', '05d', '+d', 'c', 'i', '%'])}' % ${this.any(0)}`,
      () =>
        `${inner()}.${this.pick(['upper', 'lower', 'title', 'capitalize', 'swapcase', 'strip', 'casefold'])}()`,
      () =>
        `${inner()}.${this.pick(['strip', 'lstrip', 'rstrip', 'removeprefix', 'removesuffix'])}(${this.text(0)})`,
      () => `${inner()}.replace(${this.text(0)}, ${this.text(0)}${this.pick(['', ', 1'])})`,
      () =>
        `${inner()}.${this.pick(['center', 'ljust', 'rjust'])}(${this.pick(['3', '6', '9'])}${this.pick(['', ", '*'"])})`,
      () => `${inner()}.zfill(${this.pick(['2', '6'])})`,
      () => `${inner()}[${this.slice()}]`,
      () =>
        `${this.text(0)}.join(${this.choose(
          () => this.texts(depth - 1),
          () => this.iterable(0),
        )})`,
    );
  }

  texts(depth) {
    return this.choose(
      () => `${this.text(depth)}.split(${this.pick(['', "','", "' '", 'None, 1', "'a', 1"])})`,
      () => `${this.text(depth)}.splitlines()`,
      () => `[str(v) for v in ${this.iterable(depth)}]`,
      () => `[${this.text(0)}, ${this.text(depth)}]`,
    );
  }

  list(depth) {
    if (depth <= 0)
      return this.choose(
        () => '[]',
        () => `[${this.any(0)}, ${this.any(0)}]`,
        () => `[3, 1, 2]`,
      );
    return this.choose(
      () => `[${this.any(depth - 1)}, ${this.any(depth - 1)}, ${this.any(depth - 1)}]`,
      () => `[*${this.iterable(depth - 1)}, ${this.any(depth - 1)}]`,
      () =>
        `sorted(${this.iterable(depth - 1)}${this.pick(['', ', reverse=True', ', key=str', ', key=lambda v: str(v)', ', key=len'])})`,
      () => `list(${this.iterable(depth - 1)})`,
      () =>
        `[${this.body('v', depth - 1)} for v in ${this.iterable(depth - 1)}${this.pick(['', ` if ${this.body('v', 1)}`])}]`,
      () => `[(k, ${this.body('v', 1)}) for k, v in enumerate(${this.iterable(depth - 1)})]`,
      () => `${this.list(depth - 1)}[${this.slice()}]`,
      () => `(${this.list(depth - 1)} + ${this.list(depth - 1)})`,
      () => `(${this.list(depth - 1)} * ${this.pick(['0', '2', '-1'])})`,
      () => `list(zip(${this.iterable(depth - 1)}, ${this.iterable(depth - 1)}))`,
      () => `list(reversed(${this.list(depth - 1)}))`,
      () =>
        `sorted({${this.body('v', 1)} for v in ${this.iterable(depth - 1)}}, key=repr_)`.replace(
          'repr_',
          'str',
        ),
      () => this.texts(depth - 1),
      () => `list(${this.dict(depth - 1)}.${this.pick(['keys', 'values', 'items'])}())`,
    );
  }

  dict(depth) {
    if (depth <= 0)
      return this.choose(
        () => '{}',
        () => `{'a': ${this.any(0)}, 'b': 1}`,
        () => `{1: 'x', ${this.key()}: 2}`,
      );
    return this.choose(
      () => `{${this.key()}: ${this.any(depth - 1)}, ${this.key()}: ${this.any(depth - 1)}}`,
      () => `{${this.body('v', 1)}: ${this.body('v', depth - 1)} for v in ${this.iterable(depth - 1)}}`,
      () => `{**${this.dict(depth - 1)}, ${this.key()}: ${this.any(depth - 1)}}`,
      () =>
        `dict(${this.choose(
          () => `a=${this.any(depth - 1)}`,
          () => `zip(${this.iterable(depth - 1)}, ${this.iterable(depth - 1)})`,
          () => this.iterable(depth - 1),
        )})`,
      () => `dict.fromkeys(${this.iterable(depth - 1)}, ${this.any(0)})`,
    );
  }

  iterable(depth) {
    return this.choose(
      () => `range(${this.pick(['0', '3', '5', '1, 6, 2', '5, 0, -2'])})`,
      () => this.list(depth - 1),
      () => this.list(depth - 1),
      () => this.text(depth - 1),
      () => this.dict(depth - 1),
      () => this.known(() => '(1, 2.5, 3)'),
      () => `(${this.body('g', 1)} for g in ${depth > 0 ? this.iterable(depth - 1) : '[1, 2]'})`,
    );
  }

  condition(depth) {
    const inner = () => this.any(depth - 1);
    return this.choose(
      () => `(${inner()} ${this.pick(['==', '!=', '<', '<=', '>', '>=', 'in', 'not in'])} ${inner()})`,
      () => `(${this.number(depth - 1)} < ${this.number(depth - 1)} <= ${this.number(depth - 1)})`,
      () => `(not ${inner()})`,
      () => `isinstance(${inner()}, ${this.pick(['int', 'str', '(float, list)', 'dict', 'bool'])})`,
      () => `${this.pick(['any', 'all'])}(${this.iterable(depth - 1)})`,
      () => `bool(${inner()})`,
      () =>
        `${this.text(depth - 1)}.${this.pick(['isdigit', 'isalpha', 'isupper', 'isspace', 'isalnum', 'islower', 'istitle'])}()`,
      () => `${this.text(depth - 1)}.${this.pick(['startswith', 'endswith'])}(${this.text(0)})`,
    );
  }

  /** An expression in which a variable of a comprehension may stand. */
  body(variable, depth) {
    return this.choose(
      () => variable,
      () => variable,
      () => `(${variable} ${this.pick(['+', '*', '%', '-'])} ${this.number(0)})`,
      () => `str(${variable})`,
      () => `(${variable}, ${this.any(0)})`,
      () => `[${variable}]`,
      () => this.any(depth),
    );
  }

  key() {
    return this.choose(
      () => this.pick(['0', '1', '-1', '2', '10', 'True', '1.0', 'None', '(1, 2)']),
      () => this.text(0),
    );
  }

  /** What stands in brackets behind a value. */
  subscript() {
    return this.choose(
      () => this.key(),
      () => this.slice(),
    );
  }

  slice() {
    return this.pick([':', '1:', ':2', '::-1', '1:3', '-2:', '::2', '5:1:-1', '0', '-1', ':0', '::-2']);
  }
}

/** A random program; the same seed gives the same program. */
export function randomProgram(seed) {
  return new ProgramWriter(seed).program();
}
