// The shared model: one import for all that shows or prints.
@_exported public import ParallaxCollation
@_exported public import ParallaxFindings
@_exported public import ParallaxSearch
@_exported public import ParallaxSupport
@_exported public import ParallaxText
