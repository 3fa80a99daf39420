import type { Template } from 'lackpy';

/** A template as clients read it. */
export function templateToWire(template: Template): Readonly<Record<string, unknown>> {
  const { name, pattern, language, kit, program, example } = template;
  return {
    ...{ name, pattern, language, kit, program, example },
    success_count: template.successCount,
    fail_count: template.failCount,
  };
}
