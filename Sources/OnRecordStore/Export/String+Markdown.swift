extension String {
    /// The text on one line, such that nothing in it is taken for Markdown or HTML.
    var escapedForMarkdown: String {
        VisibleSigns.shown(self).unicodeScalars.reduce(into: "") { result, scalar in
            if "\\`*_{}[]<>#|~&".unicodeScalars.contains(scalar) { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
    }
}
