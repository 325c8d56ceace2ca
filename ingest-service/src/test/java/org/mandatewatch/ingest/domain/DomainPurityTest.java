package org.mandatewatch.ingest.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** The walls of this service. A rule that matches no class fails, so a renamed package cannot slip out of it. */
@AnalyzeClasses(packages = "org.mandatewatch.ingest", importOptions = DoNotIncludeTests.class)
class DomainPurityTest {

    @ArchTest
    static final ArchRule domainIsPlainJavaAndContract = classes()
            .that()
            .resideInAPackage("..ingest.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.mandatewatch.contract..", "org.jspecify..", "org.mandatewatch.ingest.domain..");

    @ArchTest
    static final ArchRule domainReadsNoClock = noClasses()
            .that()
            .resideInAPackage("..ingest.domain..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule edgesAskTheDomainClockForTheTime = noClasses()
            .that()
            .resideOutsideOfPackage("..ingest.domain..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule entitiesStayInPersistence = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .resideInAPackage("..ingest.persistence..")
            .andShould()
            .notBePublic();

    @ArchTest
    static final ArchRule insideKnowsNothingOfHttp = noClasses()
            .that()
            .resideInAnyPackage(
                    "..ingest.intake..", "..ingest.messaging..", "..ingest.persistence..", "..ingest.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..ingest.rest..", "jakarta.ws.rs..", "io.quarkiverse.resteasy..");
}
