import Testing

/// The scripts that shells load, asked in the shells themselves.
@Suite struct CompletionTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    for shell in ["bash", "zsh", "fish"] {
      let run = try workshop.run("parallax --generate-completion-script \(shell) > completion.\(shell)")
      #expect(run.status == 0)
    }
  }

  /// What bash proposes for the last word of a line; `(files)` where it takes what files are called so.
  private func bash(_ line: String) throws -> [String] {
    try workshop.write(
      "ask.bash",
      """
      source ./completion.bash
      COMP_LINE=$1 COMP_POINT=${#1} COMP_CWORD=$(($# - 2))
      shift
      COMP_WORDS=("$@")
      COMPREPLY=()
      _parallax parallax "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      complete -p parallax | grep -q -- '-o default' && echo '(files)'

      """.utf8)
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map { "'\($0)'" }.joined(separator: " ")
    let run = try workshop.run("bash ask.bash '\(line)' \(words)")
    #expect(run.errorText == "")
    return run.outputText.split(whereSeparator: { $0 == "\n" || $0 == " " }).map(String.init)
  }

  @Test(.enabled(if: Workshop.has("bash"), "there is no bash here")) func bashCompletes() throws {
    #expect(try bash("parallax coll") == ["collate", "(files)"])
    #expect(try bash("parallax collate --layout si").first == "side")
    #expect(try bash("parallax findings --kind nu").first == "number")
    #expect(try bash("parallax summary see").first == "seeds")
    #expect(try bash("parallax --theme li").first == "light")
    #expect(try bash("parallax see") == ["(files)"])
  }

  private func fish(_ line: String) throws -> [String] {
    let run = try workshop.run("fish -c 'source ./completion.fish; complete -C \"\(line)\"'")
    #expect(run.errorText == "")
    return run.outputText.split(separator: "\n").compactMap { $0.split(separator: "\t").first.map(String.init) }
  }

  @Test(.enabled(if: Workshop.has("fish"), "there is no fish here")) func fishCompletes() throws {
    #expect(try fish("parallax coll").contains("collate"))
    #expect(try fish("parallax collate --layout si") == ["side"])
    #expect(try fish("parallax summary see") == ["seeds/"])
    #expect(try fish("parallax see") == ["seeds/"])
    #expect(try fish("parallax flood/ax_wire.txt see") == ["seeds/"])
  }

  /// What zsh shows when Tab is pressed, on a terminal of its own.
  private func zsh(_ line: String) throws -> String {
    try workshop.write(
      "ask.zsh",
      """
      zmodload zsh/zpty
      zpty z zsh -f -i
      zpty -w z "PS1= fpath=(\\$PWD/functions \\$fpath); autoload -U compinit; compinit -u -D; bindkey '^I' complete-word; print READY"
      zpty -r -m z text '*READY*READY*'
      zpty -w -n z "$1"$'\\t'
      sleep 1
      zpty -w -n z $'\\C-x'
      zpty -w z ""
      zpty -r z text '*parallax*'
      repeat 20; do zpty -r -t z more && text+=$more; sleep 0.05; done
      print -r -- "${(V)text}"

      """.utf8)
    return try workshop.run("mkdir -p functions; cp completion.zsh functions/_parallax; zsh -f ask.zsh '\(line)'")
      .outputText
  }

  @Test(.enabled(if: Workshop.has("zsh"), "there is no zsh here")) func zshCompletes() throws {
    #expect(try zsh("parallax coll").contains("collate"))
    #expect(try zsh("parallax collate --layout si").contains("side"))
    #expect(try zsh("parallax summary see").contains("seeds"))
    #expect(try zsh("parallax see").contains("seeds"))
  }
}
