/** `qm simulate`: what would come of a configuration, with callers and agents made up as a scenario says. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { reportHtml } from '../simulation/report-html.ts';
import { reportText } from '../simulation/report-text.ts';
import { simulate } from '../simulation/simulate.ts';
import { COMMON_OPTIONS, COMMON_OPTIONS_HELP, type ServiceCommand, UsageError } from './command.ts';
import { showProgress } from './progress.ts';
import { readScenario } from './scenario-file.ts';
import { textTable } from './text-table.ts';

export const simulateCommand: ServiceCommand = {
  words: ['simulate'],
  summary: 'try a configuration with made-up calls',
  help: `qm simulate SCENARIO [--html FILE] [--seed NUMBER]

Lets callers come and agents answer as a YAML file says, with the service's own engine deciding who is asked, and reports
offers, answers, attempts, overflow, refusals and fairness. No database is needed. The same seed gives the same report.
src/simulation/README.md tells what a scenario says; src/simulation/examples has some.

Options:
  --html FILE      write the report as a page with charts, too
  --seed NUMBER    instead of the scenario's own
${COMMON_OPTIONS_HELP}

Example:
  qm simulate src/simulation/examples/small-shop.yaml --html report.html`,
  prepareForService(commandArguments) {
    const { values, positionals } = parseArgs({
      args: [...commandArguments],
      allowPositionals: true,
      options: { ...COMMON_OPTIONS, html: { type: 'string' }, seed: { type: 'string' } },
    });
    const [path, surplus] = positionals;
    if (path === undefined || surplus !== undefined) {
      throw new UsageError('Name one scenario.');
    }
    const { html, seed } = values;
    if (seed !== undefined && !/^\d{1,15}$/.test(seed)) {
      throw new UsageError('--seed must be a whole number.');
    }
    return async () => {
      const scenario = await readScenario(path);
      using progress = showProgress(scenario.name);
      const report = simulate(
        { ...scenario, seed: seed === undefined ? scenario.seed : Number(seed) },
        { progress: (share) => progress.show(Math.round(share * 1_000), 1_000) },
      );
      if (html !== undefined) {
        await writeFile(html, reportHtml(report));
      }
      return { json: report, text: reportText(report, textTable) };
    };
  },
};
