// The functions of _StringProcessing, which those of ParallaxSupport stand before where that is imported; it is not here.

func standardContains(_ text: String, _ other: String) -> Bool { text.contains(other) }

func standardSplit(_ text: String, _ separator: String, _ most: Int, _ omits: Bool) -> [Substring] {
  text.split(separator: separator, maxSplits: most, omittingEmptySubsequences: omits)
}

func standardReplacing(_ text: String, _ other: String, _ replacement: String, _ most: Int) -> String {
  text.replacing(other, with: replacement, maxReplacements: most)
}

func standardTrimming(_ text: String, _ prefix: String) -> Substring { text.trimmingPrefix(prefix) }
