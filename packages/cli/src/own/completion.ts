// Scripts that let shells ask the program itself: they hold no command, and stay right when it changes.
import type { OwnCommand, OwnGroup } from './command.ts';

const scripts: Readonly<Record<string, { readonly setup: string; readonly text: string }>> = {
  bash: {
    setup: 'Add to ~/.bashrc: eval "$(NAME completion bash)"',
    text: String.raw`# bash completion for NAME
_NAME_complete() {
  local line word current
  # Bash splits words at = and :, so that the line is read again.
  local -a words
  read -ra words <<< "\${COMP_LINE:0:COMP_POINT}"
  if [[ "\${COMP_LINE:COMP_POINT-1:1}" == [[:space:]] ]]; then words+=(""); fi
  current="\${words[\${#words[@]}-1]}"
  COMPREPLY=()
  while IFS= read -r line; do
    word="\${line%%$'\t'*}"
    # What stands before the last = or : is not replaced.
    if [[ "$current" == *[=:]* ]]; then word="\${word#"\${current%[=:]*}"}"; word="\${word#[=:]}"; fi
    COMPREPLY+=("$(printf '%q' "$word")")
  done < <("\${words[0]}" __complete -- "\${words[@]:1}" 2>/dev/null)
}
complete -o default -F _NAME_complete NAME
`,
  },
  zsh: {
    setup: 'Add to ~/.zshrc, after compinit: eval "$(NAME completion zsh)"',
    text: String.raw`#compdef NAME
_NAME_complete() {
  local -a found
  local line word
  for line in "\${(@f)$("\${words[1]}" __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -z "$line" ]] && continue
    word="\${line%%$'\t'*}"
    found+=("\${word//:/\\:}:\${line#*$'\t'}")
  done
  if (( \${#found} )); then _describe NAME found; else _files; fi
}
compdef _NAME_complete NAME
`,
  },
  fish: {
    setup: 'Run: NAME completion fish > ~/.config/fish/completions/NAME.fish',
    text: String.raw`# fish completion for NAME
function __NAME_complete
    set -l words (commandline -opc) (commandline -ct)
    $words[1] __complete -- $words[2..-1] 2>/dev/null
end
complete -c NAME -f -a '(__NAME_complete)'
complete -c NAME -s f -l file -r -F
`,
  },
  powershell: {
    setup: 'Add to $PROFILE: NAME completion powershell | Out-String | Invoke-Expression',
    text: String.raw`# PowerShell completion for NAME
Register-ArgumentCompleter -Native -CommandName NAME -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Where-Object { $_.Extent.StartOffset -lt $cursorPosition } | ForEach-Object { "$_" })
  if ($wordToComplete -eq '') { $words += '' }
  $rest = @($words | Select-Object -Skip 1)
  # An empty word would be lost on its way to older versions.
  NAME __complete '--' @rest 2>$null | ForEach-Object {
    $word, $what = $_ -split "\t", 2
    if (-not $what) { $what = $word }
    [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $what)
  }
}
`,
  },
};

/** `completion`: a script for each shell. */
export const completion: OwnGroup = {
  name: 'completion',
  description: 'Complete commands, flags and values in your shell.',
  commands: Object.entries(scripts).map(([shell, { setup, text }]): OwnCommand => ({
    name: shell,
    summary: `Print the script for ${shell}`,
    description: 'Its first lines say where it belongs.',
    flags: [],
    async run({ program, io }) {
      // \${ stands for ${ above.
      const script = text.replaceAll('\\${', '${').replace('\n', () => `\n# ${setup}\n`);
      io.stdout.write(named(script, program.name));
    },
  })),
};

// Functions have names without dashes and dots in every shell.
function named(text: string, name: string): string {
  return text
    .replaceAll(/_+NAME_complete/g, (word) => word.replace('NAME', name.replaceAll(/\W/g, '_')))
    .replaceAll('NAME', name);
}
