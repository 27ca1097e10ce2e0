package org.reelwright.architecture.bad.domain.asset;

import java.net.http.HttpClient;

/** Calls the network. */
class Impure {

    HttpClient client;
}
