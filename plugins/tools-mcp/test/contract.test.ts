import { testToolProvider } from 'lackpy/testing';
import { cleanUp, faulty, makeRig, makeRoot } from './rig.js';

cleanUp();

describe('contract', () => {
  testToolProvider({
    it: test,
    create: async () => {
      const root = makeRoot();
      const tools = ['echo', 'several', 'structured', 'wrapped', 'hang', 'arguments'];
      const { provider } = await makeRig(
        { servers: { bad: faulty(root, { tools, timeoutSeconds: 0.2 }) } },
        root,
      );
      return provider;
    },
    calls: [
      { tool: 'bad_echo', args: { text: 'hello' }, returns: 'hello' },
      { tool: 'bad_structured', args: {}, returns: { a: 1, result: 2 } },
      { tool: 'bad_wrapped', args: {}, returns: [1, 2] },
      { tool: 'bad_arguments', args: { class_: 'x', max_size: 3 }, returns: '{"class":"x","max-size":3}' },
    ],
    refuses: [
      { name: 'lost', provider: 'mcp', providerConfig: { server: 'none', tool: 'echo' } },
      { name: 'unknown', provider: 'mcp', providerConfig: { server: 'bad', tool: 'eco' } },
      { name: 'nameless', provider: 'mcp' },
    ],
    abort: { tool: 'bad_hang', args: {} },
  });
});
