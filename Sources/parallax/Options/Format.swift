import ArgumentParser

/// What a command prints: for people, or for programs.
enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

/// The same for findings: as a concordance, as lines that editors read, for programs.
enum FindingsFormat: String, ExpressibleByArgument, CaseIterable { case text, lines, json }
