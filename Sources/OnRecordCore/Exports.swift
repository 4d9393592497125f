// Importing the core imports its lower floors too: the division is internal.
@_exported import OnRecordLanguage
@_exported import OnRecordText
