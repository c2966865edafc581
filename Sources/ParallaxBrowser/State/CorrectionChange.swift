public import ParallaxModel

/// What has been done about corrections since the last collation.
public enum CorrectionChange: Sendable, Equatable {
  case made([Correction])
  /// None: there was nothing to undo.
  case undone([Correction])
}
