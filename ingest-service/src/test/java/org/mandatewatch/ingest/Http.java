package org.mandatewatch.ingest;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;

/** Calls to the service under test. */
public final class Http {

    /** Sends a content type as it is written; left to itself the client would add a character set. */
    private static final RestAssuredConfig AS_WRITTEN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private Http() {}

    public static RequestSpecification anonymous() {
        return given().config(AS_WRITTEN);
    }

    public static RequestSpecification with(String key) {
        return anonymous().header("Authorization", "Bearer " + key);
    }

    public static RequestSpecification publisher() {
        return with("test-publisher-key");
    }

    public static RequestSpecification admin() {
        return with("test-admin-key");
    }

    public static RequestSpecification reader() {
        return with("test-reader-key");
    }
}
