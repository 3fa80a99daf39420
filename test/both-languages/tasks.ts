/** The same work written in both languages. */
export interface Task {
  readonly name: string;
  readonly python: string;
  readonly javascript: string;
}

export const TASKS: readonly Task[] = [
  {
    name: 'read one file',
    python: "text = read_file('a.js')\ntext",
    javascript: "const text = read_file('a.js');\ntext",
  },
  {
    name: 'the sizes of all files',
    python: "files = find_files('**/*.js')\n{path: len(read_file(path)) for path in files}",
    javascript:
      "const files = find_files('**/*.js');\nObject.fromEntries(files.map(path => [path, read_file(path).length]))",
  },
  {
    name: 'the files that hold a word',
    python: "files = find_files('**/*.js')\n[path for path in files if 'TODO' in read_file(path)]",
    javascript:
      "const files = find_files('**/*.js');\nfiles.filter(path => read_file(path).includes('TODO'))",
  },
  {
    name: 'a sum over a loop',
    python: [
      'total = 0',
      "for path in find_files('**/*.js'):",
      '    text = read_file(path)',
      '    if text:',
      "        total += len(text.split('\\n'))",
      'total',
    ].join('\n'),
    javascript: [
      'let total = 0;',
      "for (const path of find_files('**/*.js')) {",
      '  const text = read_file(path);',
      '  if (text) {',
      "    total += text.split('\\n').length;",
      '  }',
      '}',
      'total',
    ].join('\n'),
  },
  {
    name: 'the longest names first',
    python: "users = list_users()\n[u['name'] for u in sorted(users, key=lambda u: -len(u['name']))][:2]",
    javascript:
      'const users = list_users();\nusers.sort((a, b) => b.name.length - a.name.length).map(({name}) => name).slice(0, 2)',
  },
  {
    name: 'groups',
    python: [
      'groups = {}',
      'users = list_users()',
      'for user in users:',
      "    groups.setdefault(user['team'], []).append(user['name'])",
      'groups',
    ].join('\n'),
    javascript: [
      'const groups = {};',
      'const users = list_users();',
      'for (const {team, name} of users) {',
      '  groups[team] ??= [];',
      '  groups[team].push(name);',
      '}',
      'groups',
    ].join('\n'),
  },
  {
    name: 'a result of one tool given to another',
    python: [
      'users = list_users()',
      "report = ', '.join(f\"{user['name']} ({user['age']})\" for user in users if user['age'] > 30)",
      "write_file('report.txt', report)",
    ].join('\n'),
    javascript: [
      'const users = await list_users();',
      "const report = users.filter(u => u.age > 30).map(u => `${u.name} (${u.age})`).join(', ');",
      "await write_file('report.txt', report)",
    ].join('\n'),
  },
  {
    name: 'calls in nested loops',
    python: [
      'found = []',
      'files = find_files("**/*.js")',
      "words = ['TODO', 'let']",
      'for path in files:',
      '    for word in words:',
      '        if word in read_file(path):',
      '            found.append([path, word])',
      'found',
    ].join('\n'),
    javascript: [
      'const found = [];',
      "const files = find_files('**/*.js');",
      "const words = ['TODO', 'let'];",
      'for (const path of files) {',
      '  for (const word of words) {',
      '    if (read_file(path).includes(word)) found.push([path, word]);',
      '  }',
      '}',
      'found',
    ].join('\n'),
  },
  {
    name: 'a tool that fails',
    python: "names = ['a.js', 'missing.js', 'b.js']\n[read_file(name) for name in names]",
    javascript: "const names = ['a.js', 'missing.js', 'b.js'];\nnames.map(name => read_file(name))",
  },
  {
    name: 'choices and statistics',
    python: [
      'users = list_users()',
      "ages = [user['age'] for user in users]",
      "oldest = max(users, key=lambda user: user['age'])",
      "{'mean': sum(ages) / len(ages), 'oldest': oldest['name'], 'adults': all(age >= 18 for age in ages)}",
    ].join('\n'),
    javascript: [
      'const users = list_users();',
      'const ages = users.map(user => user.age);',
      'const oldest = users.reduce((best, user) => { if (user.age > best.age) return user; return best; });',
      '({mean: ages.reduce((a, b) => a + b, 0) / ages.length, oldest: oldest.name, adults: ages.every(age => age >= 18)})',
    ].join('\n'),
  },
];
