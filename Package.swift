// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "sitegen",
    platforms: [.macOS(.v14)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        .systemLibrary(
            name: "Ccmark",
            pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
        ),
        .target(name: "Diagnostics"),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .target(
            name: "ContentSyntax",
            dependencies: ["Diagnostics", "Ccmark", .product(name: "Yams", package: "Yams")]
        ),
        .target(name: "ContentSchema", dependencies: ["ContentSyntax", "Diagnostics"]),
        .target(name: "TreatmentModel", dependencies: ["ContentSchema", "ContentSyntax", "Diagnostics"]),
        .target(
            name: "ContentModel", dependencies: ["TreatmentModel", "ContentSchema", "ContentSyntax", "Diagnostics"]),
        .target(
            name: "SiteGraph",
            dependencies: ["ContentModel", "TreatmentModel", "ContentSchema", "ContentSyntax", "Diagnostics"]),
        .target(
            name: "Templating",
            dependencies: ["Diagnostics", .product(name: "Mustache", package: "swift-mustache")]
        ),
        .testTarget(name: "TemplatingTests", dependencies: ["Templating", "Diagnostics"]),
        .target(
            name: "SiteRules",
            dependencies: ["SiteGraph", "ContentModel", "TreatmentModel", "ContentSyntax", "Diagnostics"]),
        .target(
            name: "SiteRendering",
            dependencies: [
                "SiteImages", "Templating", "SiteGraph", "ContentModel", "TreatmentModel", "ContentSchema", "ContentSyntax",
                "Diagnostics",
            ]),
        .target(name: "SiteOutput", dependencies: ["Diagnostics"]),
        .testTarget(name: "SiteOutputTests", dependencies: ["SiteOutput"]),
        .target(name: "Cvips", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
        .target(name: "SiteImages", dependencies: ["Cvips", "SiteOutput"]),
        .testTarget(name: "SiteImagesTests", dependencies: ["SiteImages", "SiteOutput"], exclude: ["Pictures"]),
        .testTarget(name: "SocialCardTests", dependencies: ["SiteRendering", "SiteImages"]),
        .testTarget(
            name: "SitePicturesTests",
            dependencies: ["SitePipeline", "SiteImages", "SiteOutput", "ContentSyntax", "Diagnostics", "TestSupport"]),
        .target(name: "SiteInspection", dependencies: ["Diagnostics"]),
        .testTarget(name: "SiteInspectionTests", dependencies: ["SiteInspection", "Diagnostics"]),
        .executableTarget(name: "EmbedLanguage", dependencies: [.product(name: "Yams", package: "Yams")]),
        .plugin(
            name: "EmbedLanguagePlugin", capability: .buildTool(), dependencies: ["EmbedLanguage"], path: "Sources/EmbedLanguagePlugin"),
        .target(
            name: "ClaimReading", dependencies: ["TreatmentModel", "ContentSyntax", "Diagnostics"], exclude: ["Languages"],
            plugins: ["EmbedLanguagePlugin"]),
        .target(name: "ClaimJudging", dependencies: ["ClaimReading", "TreatmentModel", "ContentSyntax", "Diagnostics"]),
        .target(
            name: "Accounts", dependencies: ["ClaimJudging", "ClaimReading", "TreatmentModel", "ContentSyntax", "Diagnostics"]),
        .executableTarget(
            name: "ClaimBenchmark",
            dependencies: ["Accounts", "ClaimJudging", "ClaimReading", "TreatmentModel", "ContentSchema", "ContentSyntax", "Diagnostics"]),
        .target(
            name: "SitePipeline",
            dependencies: [
                "SiteRendering", "SiteInspection", "SiteRules", "SiteImages", "SiteOutput", "Accounts", "ClaimJudging", "ClaimReading", "SiteGraph", "Templating",
                "ContentModel", "TreatmentModel", "ContentSchema", "ContentSyntax", "Diagnostics",
            ]),
        .executableTarget(name: "EmbedFiles"),
        .plugin(name: "EmbedFilesPlugin", capability: .buildTool(), dependencies: ["EmbedFiles"], path: "Sources/EmbedFilesPlugin"),
        .target(
            name: "SiteScaffold", dependencies: ["ContentSchema"], exclude: ["Starter"], plugins: ["EmbedFilesPlugin"]),
        .executableTarget(
            name: "sitegen",
            dependencies: [
                "SitePipeline", "SiteRendering", "SiteScaffold", "SiteImages", "SiteOutput", "ContentModel", "ContentSchema", "ContentSyntax", "Diagnostics", "SiteRules",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(
            name: "TestSupport",
            dependencies: ["SitePipeline", "SiteOutput", "TreatmentModel", "ContentSchema", "ContentSyntax", "Diagnostics"],
            path: "Tests/TestSupport"),
        .testTarget(name: "ContentSchemaTests", dependencies: ["ContentSchema", "ContentSyntax", "Diagnostics"]),
        .testTarget(
            name: "TreatmentModelTests",
            dependencies: ["TreatmentModel", "ContentSchema", "ContentSyntax", "Diagnostics", "TestSupport"]),
        .testTarget(
            name: "ContentModelTests",
            dependencies: ["ContentModel", "ContentSchema", "ContentSyntax", "Diagnostics", "TestSupport"]),
        .testTarget(
            name: "SiteGraphTests",
            dependencies: ["SiteGraph", "ContentModel", "TreatmentModel", "ContentSchema", "ContentSyntax", "Diagnostics", "TestSupport"]),
        .testTarget(
            name: "SiteRulesTests", dependencies: ["SiteRules", "SitePipeline", "ContentSyntax", "Diagnostics", "TestSupport"]),
        .testTarget(
            name: "SiteRenderingTests",
            dependencies: ["SiteRendering", "SitePipeline", "SiteOutput", "ContentSyntax", "Diagnostics", "TestSupport"]),
        .testTarget(name: "SitegenTests", dependencies: ["SiteOutput", "ContentSyntax", "TestSupport", "sitegen"]),
        .testTarget(
            name: "SitePipelineTests",
            dependencies: [
                "SitePipeline", "Accounts", "SiteOutput", "ContentModel", "TreatmentModel", "ContentSyntax", "Diagnostics", "TestSupport",
            ]),
        .testTarget(
            name: "AccountsTests",
            dependencies: [
                "Accounts", "SitePipeline", "ClaimJudging", "ClaimReading", "TreatmentModel", "ContentSchema", "ContentSyntax",
                "Diagnostics", "TestSupport",
            ]),
        .testTarget(
            name: "ClaimReadingTests",
            dependencies: [
                "ClaimReading", "TreatmentModel", "ContentSchema", "ContentSyntax", "Diagnostics", "TestSupport",
                .product(name: "Yams", package: "Yams"),
            ]),
        .testTarget(
            name: "ClaimJudgingTests",
            dependencies: [
                "ClaimJudging", "ClaimReading", "TreatmentModel", "ContentSchema", "ContentSyntax", "Diagnostics", "TestSupport",
            ]),
        .testTarget(name: "ContentSyntaxTests", dependencies: ["ContentSyntax", "Diagnostics", "Ccmark"]),
    ]
)

// `Tests/Fuzz/run` builds this one, and says where libFuzzer is. The reading is instrumented for it; nothing else is.
if let libFuzzer = Context.environment["SITEGEN_LIBFUZZER"] {
    for target in package.targets where ["ClaimReading", "ClaimJudging", "Accounts"].contains(target.name) {
        target.swiftSettings = [.unsafeFlags(["-sanitize=fuzzer"])]
    }
    package.targets.append(
        .executableTarget(
            name: "FuzzReading",
            dependencies: ["Accounts", "ClaimReading", "TreatmentModel", "ContentSchema", "ContentSyntax", "Diagnostics"],
            path: "Tests/Fuzz", exclude: ["run"], linkerSettings: [.unsafeFlags([libFuzzer]), .linkedLibrary("stdc++")]))
}
