package org.mandatewatch.mission.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.mission.domain.FoldedMission;
import org.mandatewatch.mission.domain.PastView;
import org.mandatewatch.mission.domain.change.ValueSources;
import org.mandatewatch.mission.domain.facts.StandingFacts;
import org.mandatewatch.mission.domain.series.Series;
import org.mandatewatch.mission.domain.series.SeriesKind;
import org.mandatewatch.mission.domain.series.SeriesPoint;
import org.mandatewatch.mission.folding.MissionEvents;
import org.mandatewatch.mission.folding.MissionFolds;
import org.mandatewatch.mission.persistence.MissionRow;
import org.mandatewatch.mission.persistence.Missions;

/** Finds missions by any id they ever had, as they are or as they were. */
@ApplicationScoped
class MissionReading {

    private final Missions missions;
    private final MissionEvents events;
    private final MissionFolds folds;

    MissionReading(Missions missions, MissionEvents events, MissionFolds folds) {
        this.missions = missions;
        this.events = events;
        this.folds = folds;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such mission */
    MissionRow row(String id) {
        if (id.isBlank()) {
            throw Problems.notFound("mission", id);
        }
        return missions.inBeing(events.current(id).value()).orElseThrow(() -> Problems.notFound("mission", id));
    }

    MissionState state(MissionRow row) {
        return CloudEvents.read(row.state, MissionState.class);
    }

    MissionState past(MissionRow row, PastView view) {
        MissionId mission = new MissionId(row.mission);
        List<FactEvent> told = events.of(mission);
        FoldedMission then = view.fold(folds.of(told), mission, told);
        return then.state();
    }

    StandingFacts facts(MissionRow row) {
        MissionId mission = new MissionId(row.mission);
        List<FactEvent> told = events.of(mission);
        return folds.of(told).facts(mission, told);
    }

    /** What was reported over time, oldest first. */
    List<SeriesPoint> series(MissionRow row, SeriesKind kind) {
        MissionId mission = new MissionId(row.mission);
        List<FactEvent> told = events.of(mission);
        return Series.points(kind, folds.of(told).facts(mission, told));
    }

    /**
     * Every fact for and against a value of the present state.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when the state has no such value; it lists those that it has
     */
    ValueSources sources(MissionRow row, String path) {
        MissionId mission = new MissionId(row.mission);
        List<FactEvent> told = events.of(mission);
        FoldedMission whole = folds.of(told).listingAllFacts().foldWhole(mission, told);
        return ValueSources.of(whole.state(), whole.claims(), path)
                .orElseThrow(() -> HttpProblem.builder()
                        .withStatus(Status.BAD_REQUEST)
                        .withTitle(Status.BAD_REQUEST.getReasonPhrase())
                        .withDetail(
                                "value names nothing that is known of this mission; it must be one of the values listed, or the"
                                        + " start of some, such as mandate.expiry or strength")
                        .with("field", "value")
                        .with("values", ValueSources.paths(whole.state()))
                        .build());
    }

    /** Everything that a mission's state was folded from, in order of arrival. */
    List<FactEvent> events(MissionRow row) {
        return events.of(new MissionId(row.mission));
    }

    /** All missions in being, in order of id. */
    List<MissionState> all() {
        return missions.after("", Integer.MAX_VALUE).stream().map(this::state).toList();
    }
}
