ALTER TABLE subscription
    ADD COLUMN language text NOT NULL DEFAULT 'en',
    ADD COLUMN former_secret bytea,
    ADD COLUMN former_secret_until timestamptz,
    ADD COLUMN unconfirmed_since timestamptz,
    ADD COLUMN asked_at timestamptz,
    ADD COLUMN failing_since timestamptz;

COMMENT ON COLUMN subscription.target IS 'where messages go, as its owner may see it; never a secret';
COMMENT ON COLUMN subscription.secret IS
    'what must not be shown: a signing secret, or an address that is a password. AES-GCM: 12 bytes nonce, then ciphertext with tag';
COMMENT ON COLUMN subscription.language IS 'ISO 639-1 code of the language of its messages';
COMMENT ON COLUMN subscription.former_secret IS 'signing secret before the latest rotation, encrypted like secret';
COMMENT ON COLUMN subscription.former_secret_until IS 'real time until which the former secret signs too';
COMMENT ON COLUMN subscription.unconfirmed_since IS 'real time; null when nobody has to confirm, or they did';
COMMENT ON COLUMN subscription.asked_at IS 'real time at which a confirmation was last asked for';
COMMENT ON COLUMN subscription.failing_since IS 'real time of the first of the failures since the last success; null when none';
