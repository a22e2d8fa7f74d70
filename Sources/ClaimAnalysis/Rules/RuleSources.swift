import Diagnostics

extension Rule.Source {
    static let cfr80797 = Self(
        "21 CFR 807.97",
        url: "https://www.govregs.com/regulations/title21_chapterI-i7_part807_subpartE_section807.97")
    static let fillers = Self(
        "FDA, Dermal Fillers (Soft Tissue Fillers)",
        url: "https://www.fda.gov/medical-devices/cosmetic-devices/dermal-fillers-soft-tissue-fillers")
    static let microneedling = Self(
        "FDA, Microneedling Devices",
        url: "https://www.fda.gov/medical-devices/aesthetic-cosmetic-devices/microneedling-devices")
    static let healthClaims = Self(
        "FTC, Health Products Compliance Guidance (2022)",
        url: "https://www.venable.com/insights/blogs/2022/12/ftc-announces-health-products-compliance-guidance")
    static let california651 = Self(
        "California Business and Professions Code 651",
        url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=651.&lawCode=BPC")
    static let texas164 = Self(
        "22 Texas Administrative Code 164.3", url: "https://tac-clone.dsswtx.org/sections/22-9-164-164.3.html")
    static let cfl = Self(
        "FDA, Medical Product Communications Consistent With the Labeling (2018)",
        url: "https://docslib.org/download/4552638/cfl-guidance")
    static let restrictedDevices = Self(
        "21 USC 352(q), (r)",
        url: "https://en.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_90_Part_1.djvu/628")
    static let quantitative = Self(
        "FDA, Presenting Quantitative Efficacy and Risk Information (2023)",
        url: "https://omb.report/icr/202406-0910-002/doc/143465601")
    static let skinPen = Self("FDA, 510(k) K202243 (SkinPen)", url: "https://510k.innolitics.com/search/K202243")
    static let peels = Self(
        "FDA notice on chemical peels, 2024-07-30",
        url: "https://thedermdigest.com/fda-dont-purchase-or-use-retailer-sold-chemical-peels")
    static let endorsements = Self("16 CFR 255.2", url: "https://www.law.cornell.edu/cfr/text/16/255.2")
    static let drugAds = Self(
        "21 CFR 202.1", url: "https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfCFR/CFRSearch.cfm?fr=202.1")
    static let ahpra = Self(
        "Ahpra, Guidelines for advertising cosmetic procedures (2025)",
        url:
            "https://www.ahpra.gov.au/Resources/Cosmetic-surgery-hub/Cosmetic-procedure-advertising-guidelines.aspx"
    )
    static let label = Self(
        "The treatment's label, as its treatment file quotes it",
        url: "https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpma/pma.cfm")
}
