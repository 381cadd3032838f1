// What two runs would log, as 1,000 lines of JSON: node make-events.ts OLD_RUN NEW_RUN < ids of 10 datapoints
import { text } from 'node:stream/consumers';

const steps = [
  ['chain', 'answer question'],
  ['tool', 'search documents'],
  ['model', 'rank passages'],
  ['model', 'write answer'],
  ['tool', 'check links'],
] as const;
const rounds = 10;
const start = Date.parse('2026-01-12T09:00:00Z');

const datapoints = (await text(process.stdin)).trim().split('\n');
let count = 0;
for (const [index, run_id] of process.argv.slice(2).entries())
  for (let round = 0; round < rounds; round++)
    for (const datapoint_id of datapoints)
      for (const [event_type, event_name] of steps) {
        const luck = ((count * 37) % 100) / 100;
        const event = {
          event_type,
          event_name,
          source: 'workflow',
          inputs: { round },
          start_time: start + count * 250,
          duration: Math.round(200 + luck * 2000 * (index + 1)),
          metadata: { run_id, datapoint_id },
          // The new run is slower, and better.
          metrics: event_type === 'chain' ? { correctness: 0.5 + 0.2 * index + luck * 0.3 } : {},
        };
        console.log(JSON.stringify(event));
        count++;
      }
