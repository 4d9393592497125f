/// What a feature answers to a command: what to ask for outside the state, and what to tell the user.
struct Response {
    /// What to do outside the state.
    var effects: [Effect] = []
    /// What to tell the user; `nil` leaves the notice as it is.
    var notice: String?

    /// Only tells the user something.
    static func say(_ notice: String) -> Response { Response(notice: notice) }
}
