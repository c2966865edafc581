import ParallaxModel

/// Where the page comes from: each input by its hashes, and the program with the options that held. What is quoted above
/// can be looked up with them.
struct HTMLSources {
  private let provenance: Provenance

  init(_ page: ExportedPage) { provenance = page.story.provenance }

  func write(to html: inout HTMLWriter) {
    html.element("footer", ["id": "sources", "aria-labelledby": "sources-title"]) { html in
      html.element("h2", ["id": "sources-title"], "Sources")
      html.element("ul", ["class": "inputs"]) { html in
        for input in provenance.inputs { write(input, to: &html) }
      }
      let options = provenance.optionWords
      html.element("p", ["class": "colophon"]) { html in
        html.text("Made by \(provenance.program)\(options.isEmpty ? "" : " with ")")
        if !options.isEmpty { html.element("code", options) }
        html.text(". Each quotation names its report and its bytes in the text that ")
        html.element("code", "parallax text")
        html.text(" prints; ")
        html.element("code", "parallax verify")
        html.text(" looks whether all of them still stand there.")
      }
    }
  }

  private func write(_ input: Provenance.Input, to html: inout HTMLWriter) {
    html.element(
      "li",
      [
        "data-siglum": input.siglum, "data-path": input.path, "data-place": input.place.isEmpty ? nil : input.place,
        "data-format": input.format, "data-encoding": input.encoding, "data-sha256": input.digest,
        "data-text-sha256": input.textDigest,
      ]
    ) { html in
      html.element("p") { html in
        html.element("b", ["class": "siglum"], input.siglum)
        html.text(" ")
        html.element("bdi", ["class": "path"], input.name)
        html.text(" · \(input.format), \(input.encoding)")
      }
      digest("SHA-256 of the input", input.digest, to: &html)
      if input.textDigest != input.digest { digest("SHA-256 of its text", input.textDigest, to: &html) }
    }
    html.line()
  }

  private func digest(_ name: String, _ value: String, to html: inout HTMLWriter) {
    html.element("p", ["class": "digest"]) { html in
      html.text("\(name) ")
      html.element("code", value)
    }
  }
}
