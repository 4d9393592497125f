extension Unicode.Scalar {
    /// Whether it is an emoji by itself; digits and © are not.
    var isPictograph: Bool { value >= 0x2000 && properties.isEmoji }

    /// Whether it selects another form of the base before it.
    var isVariationSelector: Bool { properties.isVariationSelector }
}
