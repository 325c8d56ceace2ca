package org.mandatewatch.ingest.domain.extract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How rules may search a sentence. */
class SearchTest {

    private static final JavaClasses RULES =
            new ClassFileImporter().importPackages("org.mandatewatch.ingest.domain.extract.rule");

    @Test
    void rulesSearchWithPhrases() {
        noClasses()
                .that()
                .haveNameNotMatching(".*(?:Phrase|Test)")
                .should()
                .callMethod(Pattern.class, "compile", String.class)
                .because("Phrase.compile looks for needed words first")
                .check(RULES);
    }

    /** A phrase's matcher begins where the first match does, not where the text does. */
    @Test
    void rulesLeaveItToPhrasesWhereASearchBegins() {
        noClasses()
                .that()
                .haveNameNotMatching(".*(?:Phrase|Lexicon|Test)")
                .should()
                .callMethod(Matcher.class, "region", int.class, int.class)
                .orShould()
                .callMethod(Matcher.class, "lookingAt")
                .orShould()
                .callMethod(Matcher.class, "matches")
                .because("Phrase has within, begins, at and matches for that")
                .check(RULES);
    }
}
