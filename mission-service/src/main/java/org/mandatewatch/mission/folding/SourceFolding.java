package org.mandatewatch.mission.folding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.mission.domain.MissionStep;
import org.mandatewatch.mission.domain.change.Cause;
import org.mandatewatch.mission.domain.sources.Origin;
import org.mandatewatch.mission.persistence.ArticleSources;
import org.mandatewatch.mission.persistence.ArticleSources.Regrouping;
import org.mandatewatch.mission.persistence.FactEvents;
import org.mandatewatch.mission.persistence.MissionLocks;
import org.mandatewatch.mission.persistence.Missions;

/**
 * Learns from articles which of them are copies, and weighs the missions anew whose sources that changes. Most often
 * there are none yet: an article comes before its facts.
 */
@ApplicationScoped
public class SourceFolding {

    private final ArticleSources sources;
    private final FactEvents rows;
    private final Missions missions;
    private final MissionLocks locks;
    private final MissionEvents events;
    private final MissionFolds folds;
    private final StepKeeping keeping;

    SourceFolding(
            ArticleSources sources,
            FactEvents rows,
            Missions missions,
            MissionLocks locks,
            MissionEvents events,
            MissionFolds folds,
            StepKeeping keeping) {
        this.sources = sources;
        this.rows = rows;
        this.missions = missions;
        this.locks = locks;
        this.events = events;
        this.folds = folds;
        this.keeping = keeping;
    }

    /** Takes an article in, in one transaction; taking it again does nothing. */
    @Transactional
    public void take(Article article) {
        locks.regroupSources();
        Regrouping regrouping = sources.take(article);
        if (regrouping.articles().isEmpty()) {
            return;
        }
        Set<MissionId> touched = new TreeSet<>();
        rows.missionsOf(regrouping.articles()).forEach(id -> touched.add(events.current(id)));
        missions.hostedIn(rows.countriesOf(regrouping.articles())).forEach(id -> touched.add(new MissionId(id)));
        locks.hold(touched.stream()
                .flatMap(mission -> events.locksOf(mission).stream())
                .toList());
        Cause cause = new Cause(
                ContentHash.of("s-", article.id().value(), String.valueOf(article.revision())),
                article.receivedAt(),
                "Articles turned out to be copies of one text, which counts as one source.");
        touched.forEach(mission -> weighAnew(mission, regrouping, cause));
    }

    private void weighAnew(MissionId mission, Regrouping regrouping, Cause cause) {
        List<FactEvent> known = events.of(mission);
        Map<ArticleId, Origin> now = sources.origins(MissionFolds.articles(known));
        Map<ArticleId, Origin> before = new HashMap<>(now);
        before.keySet().removeAll(regrouping.articles());
        before.putAll(regrouping.before());
        MissionStep step =
                MissionStep.weighAnew(folds.withOrigins(before), folds.withOrigins(now), mission, known, cause);
        keeping.keep(step, cause);
    }
}
