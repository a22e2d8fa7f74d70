import Templating

/// What templates are given, as a reference to read: from the same declarations that templates are checked against.
public enum TemplateReference {
    public static let markdown = ViewModelReference.markdown(for: [
        TextPageView.self, ProcedurePageView.self, ConditionPageView.self, ListPageView.self, QuestionsPageView.self,
        PressPageView.self, SearchPageView.self, GlossaryPageView.self, BoxView.self, QuickFactsView.self, ComparisonView.self,
        SafetyView.self, QuestionListView.self, TreatmentListView.self,
    ])
}
