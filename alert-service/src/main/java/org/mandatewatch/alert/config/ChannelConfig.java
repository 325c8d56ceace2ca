package org.mandatewatch.alert.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What channels need of this installation. A channel whose settings are missing cannot be subscribed to. */
@ConfigMapping(prefix = "mandatewatch.alert.channels")
public interface ChannelConfig {

    Telegram telegram();

    WebPush webPush();

    /** The bot that sends to Telegram. */
    interface Telegram {

        /** As its father gave it: a number, a colon and a secret. */
        Optional<String> token();

        /** Address of the Bot API, without a slash at its end. */
        @WithDefault("https://api.telegram.org")
        String url();
    }

    /** Who sends to browsers, RFC 8292. */
    interface WebPush {

        /** An uncompressed point of P-256 in base64url; browsers subscribe with it. */
        Optional<String> publicKey();

        /** 32 bytes in base64url. */
        Optional<String> privateKey();

        /** At which push services reach the operator, such as {@code mailto:ops@example.org}. */
        Optional<String> subject();
    }
}
