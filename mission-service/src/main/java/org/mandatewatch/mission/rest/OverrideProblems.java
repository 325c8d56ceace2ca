package org.mandatewatch.mission.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import org.mandatewatch.mission.domain.editors.OverridablePaths;

/** Problems with a value to set; each lists what can be set and how. */
final class OverrideProblems {

    private OverrideProblems() {}

    static HttpProblem about(String field, String detail) {
        return HttpProblem.builder()
                .withStatus(Status.BAD_REQUEST)
                .withTitle(Status.BAD_REQUEST.getReasonPhrase())
                .withDetail(field + " " + detail)
                .with("field", field)
                .with("overridable", OverridablePaths.table())
                .build();
    }
}
