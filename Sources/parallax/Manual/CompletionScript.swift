import ArgumentParser
import ParallaxModel

/// What makes a shell complete the command line: the parser's script, which knows commands and options, and a few lines
/// for the paths that stand without a command.
struct CompletionScript {
  static let option = "--generate-completion-script"

  private let shell: CompletionShell

  /// Nil where the arguments ask for something else.
  init?(_ arguments: [String]) {
    guard arguments.count == 2, arguments[0] == Self.option, let shell = CompletionShell(rawValue: arguments[1])
    else { return nil }
    self.shell = shell
  }

  var text: String {
    let script = ParallaxCommand.completionScript(for: shell)
    switch shell {
    // Where nothing fits, files do. The script is read by a shell, and is no program.
    case .bash:
      return script.trimmingPrefix("#!/bin/bash\n")
        + "\ncomplete -o filenames -o bashdefault -o default -F _parallax parallax\n"
    // Commands and files together; the parser's function is asked first.
    case .zsh: return Self.asked(script, instead: "_parallax_or_files")
    case .fish:
      let isPath = "__parallax_should_offer_completions_for_positional \"parallax\" -ge 1"
      return script + "\ncomplete -c 'parallax' -n '\(isPath)' -F\n"
    default: return script
    }
  }

  /// The script of zsh with another function asked by its last lines: the parser's, and files for the first words.
  private static func asked(_ script: String, instead name: String) -> String {
    let ending = """
      if [[ "${funcstack[1]}" = _parallax ]]; then
          _parallax "${@}"
      else
          compdef _parallax parallax
      fi
      """
    let ours = """
      \(name)() {
          local -i ret=1
          local -r first="${words[2]}"
          _parallax "${@}" && ret=0
          if ((CURRENT == 2)) && [[ "${first}" != -* ]]; then
              _files && ret=0
          elif ((CURRENT > 2)) && [[ -e "${first}" ]]; then
              _files && ret=0
          fi
          return "${ret}"
      }

      if [[ "${funcstack[1]}" = _parallax ]]; then
          \(name) "${@}"
      else
          compdef \(name) parallax
      fi
      """
    return script.replacing(ending, with: ours) + "\n"
  }
}
