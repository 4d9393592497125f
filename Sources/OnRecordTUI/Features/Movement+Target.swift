extension Movement {
    /// The index that it leads to from `current` in a list of `items`, of which a page holds `page`; `count` is the number
    /// typed before it.
    func target(from current: Int, among items: Int, page: Int, count: Int?) -> Int {
        let times = max(1, count ?? 1)
        let target =
            switch self {
            case .line(let direction), .scroll(let direction): current + direction.sign * times
            case .page(let direction): current + direction.sign * times * page
            case .half(let direction): current + direction.sign * times * max(1, page / 2)
            case .top: (count ?? 1) - 1
            case .bottom: (count ?? items) - 1
            case .percent: (items - 1) * min(100, count ?? 0) / 100
            case .centre: current
            }
        return max(0, min(target, items - 1))
    }
}
