// Whoever imports the core has its floors: the split is for those who build it.
@_exported import OnRecordLanguage
@_exported import OnRecordText
