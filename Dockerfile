# The image of Ambit: the binary, and nothing else. Its steps are those of `make dist`; `make test-dist` tries the same root, and
# packaging/check.py holds this file to both.
#
#     docker build -t ambit .
#     docker run --rm -v "$PWD:/work:ro" -w /work ambit check .

FROM swift:6.3.1-bookworm AS build
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends make python3
WORKDIR /source
COPY . .
RUN make dist
RUN mkdir /image && tar -C /image --strip-components=1 -xzf dist/ambit-*-linux-*.tar.gz

FROM scratch
COPY --from=build /image/ambit /ambit
# Nobody: the image needs no right, and writes only where `--output` says.
USER 65532:65532
ENTRYPOINT ["/ambit"]
CMD ["--help"]
