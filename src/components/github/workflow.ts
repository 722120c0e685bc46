/** A workflow for GitHub that checks connectors with the file that this site serves. Pure. */

/** @param tool whole address of the command line's file */
export function workflowFor(tool: string): string {
  return `name: Check connectors

on:
  pull_request:
  push:
    branches: [main]

permissions:
  contents: read

jobs:
  connectors:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - name: Fetch the checker
        run: curl --fail --silent --show-error --location --output "$RUNNER_TEMP/fusion-connector.mjs" ${tool}
      - name: Check every connector
        run: node "$RUNNER_TEMP/fusion-connector.mjs" validate . --format github
`;
}
