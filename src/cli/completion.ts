/** `qm completion`: has a shell complete commands, options and the names of queues and agents. */
import { parseArgs } from 'node:util';
import { readAllDocuments } from '../store/configuration-documents.ts';
import { listKeys } from '../store/api-keys.ts';
import type { Database } from '../store/connection.ts';
import { type Command, COMMON_OPTIONS, type ServiceCommand, UsageError } from './command.ts';

const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `_qm() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "$(qm complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -F _qm qm`,
  zsh: `#compdef qm
_qm() {
  local -a candidates
  candidates=("\${(@f)$(qm complete -- "\${words[@]:1:$((CURRENT - 1))}" 2>/dev/null)}")
  compadd -a candidates
}
compdef _qm qm`,
  fish: `complete -c qm -f -a '(qm complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'`,
};

export const completion: ServiceCommand = {
  words: ['completion'],
  summary: 'print what a shell needs to complete commands and names',
  help: `qm completion bash|zsh|fish

Prints a script for the shell. It needs \`qm\` as a command, such as an alias for \`npm run --silent qm --\`.

Examples:
  qm completion bash >> ~/.bashrc
  qm completion fish > ~/.config/fish/completions/qm.fish`,
  prepareForService(commandArguments) {
    const { positionals } = parseArgs({
      args: [...commandArguments],
      allowPositionals: true,
      options: COMMON_OPTIONS,
    });
    const [shell = '', surplus] = positionals;
    const script = SCRIPTS[shell];
    if (script === undefined || surplus !== undefined) {
      throw new UsageError('Name one of bash, zsh and fish.');
    }
    return async () => ({ json: { script }, text: script });
  },
};

/** @param commands of which it completes the words; the shell asks it, and people do not see it */
export function completeCommand(commands: () => readonly Command[]): Command {
  return {
    words: ['complete'],
    summary: '',
    help: 'Asked by shells; see `qm completion --help`.',
    isHidden: true,
    prepare(commandArguments) {
      const typed = commandArguments[0] === '--' ? commandArguments.slice(1) : commandArguments;
      return async (database) => {
        const candidates = await candidatesFor(typed, commands(), database);
        return { json: candidates, text: candidates.join('\n') };
      };
    },
  };
}

/** @param typed the words behind `qm`; the last of them is the one that is begun, and may be empty */
async function candidatesFor(
  typed: readonly string[],
  commands: readonly Command[],
  database: Database,
): Promise<readonly string[]> {
  const [begun = '', before = ''] = typed.toReversed();
  const command = commands.find(({ words }) => words.every((word, place) => typed[place] === word));
  if (command === undefined || typed.length <= command.words.length) {
    const done = typed.slice(0, -1);
    const next = commands
      .filter(({ isHidden, words }) => isHidden !== true && done.every((word, place) => words[place] === word))
      .flatMap(({ words }) => words[done.length] ?? []);
    return [...new Set(next)].filter((word) => word.startsWith(begun));
  }
  if (begun.startsWith('-')) {
    const options = command.help.match(/--[a-z-]+/g) ?? [];
    return [...new Set(options)].filter((option) => option.startsWith(begun));
  }
  const candidates = await namesFor(command.words.join(' '), before, database);
  return candidates.filter((name) => name.startsWith(begun));
}

async function namesFor(words: string, before: string, database: Database): Promise<readonly string[]> {
  if (before === '--queue' || /^(queues (close|open)|fairness)$/.test(words)) {
    return (await readAllDocuments(database, 'queue')).flatMap(({ name, aliases }) => [name, ...aliases]);
  }
  if (/^agents (pause|resume)$/.test(words)) {
    return (await readAllDocuments(database, 'agent')).map(({ number }) => number);
  }
  if (words === 'keys revoke') {
    return (await listKeys(database)).filter(({ revokedAt }) => revokedAt === null).map(({ id }) => id);
  }
  return [];
}
