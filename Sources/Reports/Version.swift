/// The version of Ambit. It stands here and nowhere else: the scripts under `packaging` read it from this line.
package enum Version {
    package static let number = "0.1.0"
}
