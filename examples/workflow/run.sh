#!/bin/sh
# From questions in CSV to two compared runs, by the command line alone.
# HH_API_URL and HH_API_KEY say where. What is written goes to the folder in $1, or to ./out.
set -eu
cd "$(dirname "$0")"
out=${1:-out}
mkdir -p "$out"

# Where @honeyhive/cli is installed, this line is not needed.
honeyhive() { node ../../packages/cli/dist/bin.js "$@"; }

echo '# A dataset, and a datapoint for each row of a CSV file'
dataset=$(honeyhive datasets create --name 'Support questions' --jq .result.insertedId)
honeyhive datasets add-datapoints --dataset-id "$dataset" --from questions.csv \
  --mapping '{"inputs": ["question"], "ground_truth": ["answer"]}' --compact

echo '# Two runs'
old=$(honeyhive experiments create-run --name 'short answers' \
  --dataset-id "$dataset" --status running --jq .run_id)
new=$(honeyhive experiments create-run --name 'answers with sources' \
  --dataset-id "$dataset" --status running --jq .run_id)

echo '# 1,000 events from NDJSON; stopped, the same command goes on where it was'
honeyhive datasets list --dataset-id "$dataset" --jq '.datasets[0].datapoints[]' |
  node make-events.ts "$old" "$new" > "$out/events.ndjson"
honeyhive events create-batch --from "$out/events.ndjson" \
  --state "$out/import.json" --rejects "$out/rejects.ndjson" --compact
for run in "$old" "$new"; do
  honeyhive experiments update-run --run-id "$run" --status completed > "$out/$run.json"
done

echo '# The slowest steps of the new run'
honeyhive events search --evaluation-id "$new" \
  --filters '[{"field": "duration", "operator": "greater than", "value": 4100}]' \
  --limit 5 -o table --columns event_type,event_name,duration

echo '# What changed between the runs'
honeyhive experiments compare-runs --old-run-id "$old" --new-run-id "$new" \
  --jq '.metrics[] | "\(.metric_name): \(.old_aggregate) -> \(.new_aggregate)"'

echo '# All events of the workflow as NDJSON, 300 at a time'
honeyhive events search --filters '[{"field": "source", "operator": "is", "value": "workflow"}]' \
  --all --page-size 300 -o ndjson > "$out/export.ndjson"
grep -c . "$out/export.ndjson"
