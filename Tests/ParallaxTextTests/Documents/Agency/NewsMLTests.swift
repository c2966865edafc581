import Testing

@testable import ParallaxText

@Suite struct NewsMLTests {
  private func item(_ component: String, id: String = "n1") -> String {
    """
    <NewsItem xml:lang="fr"><Identification><NewsIdentifier><ProviderId>port.example</ProviderId><DateId>20250303</DateId>
    <PublicIdentifier>\(id)</PublicIdentifier></NewsIdentifier></Identification><NewsManagement>
    <FirstCreated>20250304T090000+0100</FirstCreated><ThisRevisionCreated>20250304T101500+0100</ThisRevisionCreated>
    <Urgency FormalName="4"/></NewsManagement>\(component)</NewsItem>
    """
  }

  private func component(_ headline: String, _ content: String, _ more: String = "") -> String {
    """
    <NewsComponent><NewsLines><HeadLine>\(headline)</HeadLine><DateLine>Le Havre, 4 mars</DateLine>
    <ByLine>Par Anne Roy</ByLine><CreditLine>AFP</CreditLine><SlugLine>SLUG</SlugLine></NewsLines><AdministrativeMetadata>
    <Provider><Party FormalName="AFP"/></Provider></AdministrativeMetadata><DescriptiveMetadata><Language FormalName="fr"/>
    <SubjectCode><Subject FormalName="04000000"/></SubjectCode></DescriptiveMetadata>\(more)
    <ContentItem><MediaType FormalName="Text"/><DataContent>\(content)</DataContent></ContentItem></NewsComponent>
    """
  }

  private func read(_ items: String...) -> ReadInput { ReadInput("<NewsML>\(items.joined())</NewsML>") }

  private let text = "<nitf><body><body.content><p>Le ferry a heurté une grue.</p></body.content></body></nitf>"

  @Test func takesTheFields() {
    let read = read(item(component("Un ferry heurte une grue", text)))
    #expect(read.headline == "Un ferry heurte une grue" && read.body == ["Le ferry a heurté une grue."])
    #expect(read.authors == ["Anne Roy"] && read.words(.metadata) == ["Le Havre, 4 mars"])
    #expect(read.date == "2025-03-04T10:15:00+01:00" && read.metadata.language?.value == "fr")
    #expect(
      read.metadata.agency?.value == "AFP" && read.documents[0].format == "newsml" && read.documents[0].place.isEmpty)
  }

  @Test(arguments: [
    "<![CDATA[<P>Le ferry a heurté une grue.</P>]]>", "Le ferry a heurté une grue.",
    "<html><head><title>x</title></head><body><p>Le ferry a heurté une grue.</p></body></html>",
    "<![CDATA[<nitf><body><body.content><p>Le ferry a heurté une grue.</p></body.content></body></nitf>]]>",
  ])
  func readsContentOfAnyForm(_ content: String) {
    #expect(read(item(component("T", content))).body == ["Le ferry a heurté une grue."])
  }

  @Test func readsEachItem() {
    let read = read(item(component("Un", text), id: "a"), item(component("Deux", text), id: "b"))
    #expect(
      read.documents.map { $0.words(.headline) } == [["Un"], ["Deux"]] && read.documents.map(\.place) == ["a", "b"])
  }

  @Test func readsComponentsThatAreReports() {
    let outer = "<NewsComponent>\(component("Un", text))\(component("Deux", "Autre texte."))</NewsComponent>"
    #expect(read(item(outer)).documents.count == 2)
  }

  @Test func takesTheTextOfPicturesAsCaptions() {
    let picture = component("Photo", "Une grue tombée.", "<Role FormalName=\"Caption\"/>")
    let read = read(item("<NewsComponent>\(component("Un", text))\(picture)</NewsComponent>"))
    #expect(read.documents.count == 1 && read.words(.caption) == ["Une grue tombée."])
  }

  @Test func takesOneOfEquivalents() {
    let forms = component("Un", text) + component("Un", "Le ferry a heurté une grue.")
    let read = read(item("<NewsComponent EquivalentsList=\"yes\">\(forms)</NewsComponent>"))
    #expect(read.documents.count == 1 && read.body == ["Le ferry a heurté une grue."])
  }

  @Test func leavesBinariesOut() {
    let coded =
      "<NewsComponent><ContentItem><MediaType FormalName=\"Photo\"/><DataContent>iVBOR</DataContent></ContentItem></NewsComponent>"
    #expect(read(item(coded)).problems == [.noText(format: "NewsML")])
  }

  @Test func putsTogetherWhatStandsInComponentsOfItsOwn() {
    func part(_ role: String, _ text: String) -> String {
      let content = "<ContentItem><DataContent>\(text)</DataContent></ContentItem>"
      return "<NewsComponent><Role FormalName=\"\(role)\"/>\(content)</NewsComponent>"
    }
    func report(_ title: String, _ parts: String) -> String {
      "<NewsComponent><NewsLines><HeadLine>\(title)</HeadLine></NewsLines>\(part("Title", title))\(parts)</NewsComponent>"
    }
    let one = report(
      "Ferry raakt kraan", part("Lead", "Een ferry raakte een kraan.") + part("Body", "Niemand raakte gewond."))
    let picture = report("Foto", part("Caption", "De kraan."))
    let sound = report("Geluid", part("Body", ""))
    let outer =
      "<NewsComponent><NewsLines><HeadLine>No headline</HeadLine></NewsLines>\(one)\(picture)\(sound)</NewsComponent>"
    let read = read(item(outer))
    #expect(read.documents.count == 1 && read.headline == "Ferry raakt kraan")
    #expect(
      read.body == ["Een ferry raakte een kraan.", "Niemand raakte gewond."] && read.words(.caption) == ["De kraan."])
  }
}
