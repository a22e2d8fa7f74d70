import ContentSyntax
import SiteImages
import SiteOutput

/// What a run is asked to do, and the world it does it in.
public struct BuildOptions: Sendable {
    /// The folder that holds `Content/` and `Templates/`.
    public var site: String
    /// The folder the site is written to; `Public` in the site's folder if none is given.
    public var output: String
    /// Another address than the settings', for a preview.
    public var baseURL: String?
    public var includesDrafts: Bool
    /// The day of the build. Nothing in a build asks the clock.
    public var today: CalendarDate
    public var disk: FileSystem
    /// What makes pictures smaller and draws cards, looked for when a picture asks for it.
    public var images: ImageLibrary.Source
    /// How many pages are worked on at once.
    public var workers: Int

    public init(
        site: String, output: String? = nil, baseURL: String? = nil, includesDrafts: Bool = false, today: CalendarDate,
        disk: FileSystem, images: @escaping ImageLibrary.Source = ImageLibrary.none, workers: Int
    ) {
        self.site = site
        self.output = output ?? "\(site)/Public"
        self.baseURL = baseURL
        self.includesDrafts = includesDrafts
        self.today = today
        self.disk = disk
        self.images = images
        self.workers = workers
    }
}
