import OnRecordCore

/// The number of correct names, out of those found and those annotated: exact spans with their kinds.
struct Score {
    private(set) var right = [0, 0, 0]
    private(set) var found = [0, 0, 0]
    private(set) var marked = [0, 0, 0]
    /// The errors, one a line.
    private(set) var errors: [String] = []

    private static let kinds = ["PERSON", "ORG", "PLACE"]

    /// Counts what `model` finds in `gold`.
    mutating func add(_ gold: GoldDocument, model: NameModel, keepsErrors: Bool) {
        let analysis = Analyzer(nameModel: model).analyze(gold.document)
        let trimmer = GoldTrimmer(gold.text)
        let ignored = gold.names.filter { $0.kind == "IGNORE" }.map(\.span)
        func set(_ names: [(TextSpan, String)]) -> Set<GoldDocument.Name> {
            Set(
                names.filter { Self.kinds.contains($0.1) }
                    .map { GoldDocument.Name(span: trimmer.trimmed($0.0, kind: $0.1), kind: $0.1) })
        }
        let marked = set(gold.names.map { ($0.span, $0.kind) })
        var found = set(
            analysis.mentions.filter { $0.kind == .proper }.map {
                ($0.span, analysis.entities[$0.entity].kind.rawValue)
            })
        found = found.filter { name in marked.contains(name) || !ignored.contains { $0.overlaps(name.span) } }
        for (number, kind) in Self.kinds.enumerated() {
            right[number] += marked.intersection(found).count { $0.kind == kind }
            self.found[number] += found.count { $0.kind == kind }
            self.marked[number] += marked.count { $0.kind == kind }
        }
        guard keepsErrors else { return }
        for name in marked.symmetricDifference(found).sorted(by: { $0.span < $1.span }) {
            let around = gold.text[TextSpan(max(0, name.span.start - 30), name.span.end + 30)]
            errors.append(
                "\(marked.contains(name) ? "MISS" : "SPUR") \(name.kind) \(gold.text[name.span]) | "
                    + around.split { $0.isWhitespace }.joined(separator: " "))
        }
    }

    /// Precision, recall and their harmonic mean over all kinds.
    var micro: (precision: Double, recall: Double, f1: Double) {
        Self.figures(right.reduce(0, +), found.reduce(0, +), marked.reduce(0, +))
    }

    /// A line with the figures.
    var line: String {
        let byKind = Self.kinds.indices.map {
            "\(Self.kinds[$0]) \(Self.shown(Self.figures(right[$0], found[$0], marked[$0]).f1))"
        }
        let all = micro
        return byKind.joined(separator: "  ")
            + "  MICRO \(Self.shown(all.precision))/\(Self.shown(all.recall))/\(Self.shown(all.f1))"
    }

    private static func figures(_ right: Int, _ found: Int, _ marked: Int) -> (
        precision: Double, recall: Double, f1: Double
    ) {
        let precision = found == 0 ? 0 : Double(right) / Double(found)
        let recall = marked == 0 ? 0 : Double(right) / Double(marked)
        return (precision, recall, right == 0 ? 0 : 2 * precision * recall / (precision + recall))
    }

    private static func shown(_ figure: Double) -> String {
        let digits = String(Int((figure * 1000).rounded()))
        return "0." + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
}
