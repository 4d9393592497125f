/// The lists of names in `Data/names`, in lower case.
package struct NameTables: Sendable {
    /// First names, with M, F, or B for both.
    package let firstNames = SortedTable(LanguageFile("names/first-names.tsv"))
    /// Surnames, without a value.
    package let surnames = SortedTable(LanguageFile("names/surnames.tsv"))
    /// Places, with C for a country, S for a US state, T for a town.
    package let places = SortedTable(LanguageFile("names/places.tsv"))
}
