import * as lackpy from './contestants/lackpy.mjs';
import * as node from './contestants/node.mjs';
import { JAVASCRIPT_WORKLOADS } from './javascript-workloads.mjs';
import { ms, race, ratio } from './race.mjs';

const PEERS = { node, quickjs: await peer('quickjs'), sandboxjs: await peer('sandboxjs') };

async function peer(name) {
  const contestant = await import(`./contestants/${name}.mjs`).catch(() => null);
  if (contestant === null) console.log(`${name} is not installed: npm install --prefix bench`);
  return contestant;
}

/** The rows of the table: programs in JavaScript against what else runs them. */
export async function raceJavaScript() {
  const rows = [];
  for (const workload of JAVASCRIPT_WORKLOADS) rows.push(...(await raceWorkload(workload)));
  return rows;
}

async function raceWorkload({ name, source, tools, inputs, repeats }) {
  const setup = { tools, inputs, language: 'javascript' };
  const text = (number) => source.replace('#NUMBER', String(number));
  const peers = [];
  for (const [peerName, contestant] of Object.entries(PEERS)) {
    peers.push(await ableToRun(peerName, contestant, name, text(1), setup));
  }
  const contestants = [lackpy, ...peers];
  const cold = contestants.map(
    (one) => one && ((number) => one.run(one.prepare(text(number), setup), setup)),
  );
  const warm = contestants.map((one) => {
    const program = one?.prepare(text(1), setup);
    return one && (() => one.run(program, setup));
  });
  return [row(`${name}, cold`, await race(cold, repeats)), row(`${name}, warm`, await race(warm, repeats))];
}

/** The contestant, when it gives what lackpy gives. */
async function ableToRun(peerName, contestant, name, source, setup) {
  try {
    const expected = await lackpy.run(lackpy.prepare(source, setup), setup);
    const actual = await contestant?.run(contestant.prepare(source, setup), setup);
    if (contestant === null || actual === expected) return contestant;
    console.log(`  (${name}: ${peerName} gives ${String(actual)}, not ${String(expected)})`);
  } catch (error) {
    console.log(`  (${name}: ${peerName} cannot run it: ${String(error.message).split('\n')[0]})`);
  }
  return null;
}

function row(name, [own, ...peers]) {
  return [name, ms(own), ...peers.map((time) => ratio(own, time))];
}
