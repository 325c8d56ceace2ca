package org.mandatewatch.mission.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The history of changes, in order of arrival. */
@ApplicationScoped
public class Changes implements PanacheRepositoryBase<ChangeRow, String> {

    /** The newest changes of a mission from before a place in the history, newest first. */
    public List<ChangeRow> before(String mission, long seq, int limit) {
        return find("mission = ?1 and seq < ?2", Sort.descending("seq"), mission, seq)
                .page(0, limit)
                .list();
    }
}
