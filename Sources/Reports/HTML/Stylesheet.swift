internal import Documents

/// The look of the page: phone first, dark where the reader's system is, and on paper.
enum Stylesheet {
    static let text: StaticString = """
        :root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--soft:#57606a;--line:#d8dee4;--card:#f6f8fa;--bad:#c1121f;
        --warn:#9a5b00;
        --low:#0a5bc4;--good:#1a7f37;--accent:#0a5bc4;--l1:#dbe7f5;--l2:#bcd3ee;--l3:#9dbfe6;--l4:#6fa0d8;--l5:#7d63b8;
        --used:#1b1f24;
        --asked:#1a7f37;--win:#eef4fb;--cut:#fff}
        @media(prefers-color-scheme:dark){:root{--bg:#0e1116;--fg:#e6edf3;--soft:#9aa5b1;--line:#2b323b;--card:#161b22;
        --bad:#ff7b72;
        --warn:#e3a84a;--low:#79b8ff;--good:#56d364;--accent:#79b8ff;--l1:#1c2c40;--l2:#22405f;--l3:#2b5480;--l4:#3a72ac;
        --l5:#7c63b0;
        --used:#f0f3f6;--asked:#56d364;--win:#141c27;--cut:#0e1116}}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
        body{margin:0;background:var(--bg);color:var(--fg);
        font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
        main,header,footer{max-width:66rem;margin:0 auto;padding:0 1rem}
        header{padding-top:1.5rem}
        h1{font-size:1.7rem;line-height:1.2;margin:.2rem 0 .6rem;overflow-wrap:anywhere}
        h2{font-size:1.3rem;line-height:1.25;margin:2.6rem 0 .8rem;padding-top:.8rem;border-top:2px solid var(--fg);
        overflow-wrap:anywhere}
        h3{font-size:1.05rem;margin:1.8rem 0 .5rem}
        p{margin:.4rem 0}
        a{color:var(--accent)}
        code{font:.86em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
        .place{font:.84rem/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere;
        display:block}
        .soft,.note,figcaption,footer{color:var(--soft);font-size:.88rem}
        .over{font-size:.8rem;letter-spacing:.08em;text-transform:uppercase;color:var(--soft);margin:0}
        nav{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:.8rem 0;font-size:.92rem}
        .chips{display:flex;flex-wrap:wrap;gap:.4rem;margin:.5rem 0;padding:0;list-style:none}
        .chip{border:1px solid var(--line);border-radius:1rem;padding:.05rem .6rem;font-size:.86rem}
        .tag{display:inline-block;border:1px solid currentColor;border-radius:4px;padding:0 .4rem;font-size:.8rem;
        font-weight:600;white-space:nowrap}
        .critical,.high{color:var(--bad)}.medium{color:var(--warn)}.low{color:var(--low)}.info{color:var(--soft)}
        .critical.tag{background:var(--bad);border-color:var(--bad);color:var(--bg)}
        .tiles{display:grid;grid-template-columns:repeat(2,1fr);gap:.6rem;margin:1rem 0}
        .tile{background:var(--card);border-radius:8px;padding:.7rem .9rem}
        .tile b{display:block;font-size:1.7rem;line-height:1.15;font-variant-numeric:tabular-nums}
        .tile span{color:var(--soft);font-size:.86rem;line-height:1.3;display:block}
        .tile.alarm b{color:var(--bad)}
        .cause{border-left:4px solid var(--bad);background:var(--card);border-radius:0 8px 8px 0;padding:.7rem .9rem;
        margin:1rem 0}
        blockquote{margin:.2rem 0;padding-left:.8rem;border-left:3px solid var(--line)}
        dl{margin:.6rem 0}dt{color:var(--soft);font-size:.86rem;margin-top:.5rem}dd{margin:0}
        figure{margin:.8rem 0}
        .scroll{overflow-x:auto;margin:.5rem 0}
        table{border-collapse:collapse;width:100%;font-size:.9rem}
        th{color:var(--soft);font-weight:600;font-size:.82rem}
        .nb{white-space:nowrap}th{white-space:nowrap}th,td{overflow-wrap:anywhere;text-align:left;vertical-align:top;
        padding:.32rem .7rem .32rem 0;
        border-bottom:1px solid var(--line)}
        td .soft{display:block}td:has(.place){min-width:13rem}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;
        white-space:nowrap}
        details{margin:.7rem 0}summary{cursor:pointer;color:var(--accent)}
        .legend{display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin-top:.5rem}
        .key{display:inline-flex;align-items:center;gap:.35rem}
        .services{display:grid;grid-template-columns:1fr;gap:.35rem 2rem}
        .caption{display:flex;justify-content:space-between;gap:.8rem;font-size:.86rem}
        .caption span{color:var(--soft);font-variant-numeric:tabular-nums;white-space:nowrap}
        .idle .caption b{font-weight:400}.service.all{grid-column:1/-1;margin-bottom:.4rem}
        article{border:1px solid var(--line);border-radius:8px;padding:.8rem .9rem;margin:.9rem 0}
        article h3,article h4{margin:0;font-size:1rem}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;
        clip-path:inset(50%)}
        article .top{display:flex;flex-wrap:wrap;align-items:baseline;gap:.2rem .7rem}
        .finding+.finding{border-top:1px solid var(--line);padding-top:.3rem}.finding{break-inside:avoid}
        ol.chain,ul.places{margin:.3rem 0;padding-left:1.2rem}
        ol.chain li,ul.places li{margin:.25rem 0}
        svg{display:block;max-width:100%}
        svg.wide{display:none;width:100%;height:auto}svg.narrow{width:100%;max-width:420px;height:auto}
        svg text{fill:var(--fg);font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
        svg .lane{text-anchor:end;fill:var(--soft)}svg .slanted{text-anchor:start;font-size:11px}
        svg .time,svg .gap{text-anchor:middle;fill:var(--soft);font-size:11px}svg .left{text-anchor:end}
        svg .gap{font-size:10px}
        .window{fill:var(--win)}.rail,.tick{stroke:var(--line);fill:none}.break{fill:var(--cut)}
        .leader{stroke:var(--soft);stroke-width:.7;fill:none;opacity:.55}
        .run{fill:var(--soft);opacity:.35}.read{fill:var(--soft);opacity:.45}.write{fill:var(--accent)}
        .destructive{fill:var(--bad);stroke:var(--bg);stroke-width:1}
        .denied{stroke:var(--warn);stroke-width:2;fill:none}.failed{fill:var(--bg);stroke:var(--accent);stroke-width:1.5}
        .approval{stroke:var(--good);stroke-width:2.5;fill:none}.late{fill:var(--warn)}
        svg .name{font-size:12px}svg .bad{fill:var(--bad);font-weight:600}svg .number{fill:var(--soft);font-weight:400}
        .list{fill:var(--l1)}.reading{fill:var(--l2)}.tagging{fill:var(--l3)}.writing{fill:var(--l4)}.permissions{fill:var(--l5)}
        .used{fill:var(--used);stroke:var(--used)}.unasked{fill:var(--bad);stroke:var(--bad)}.asked{fill:var(--asked);
        stroke:var(--asked)}
        .used,.unasked,.asked{stroke-width:1}
        .track{fill:var(--card)}.harm{fill:var(--bad)}.alter{fill:var(--warn)}.see{fill:var(--l4)}
        .none{color:var(--soft)}
        footer{margin-top:3rem;padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line)}
        @media(max-width:30rem){table{font-size:.84rem}}
        @media(min-width:44rem){svg.wide{display:block}svg.narrow{display:none}.tiles{grid-template-columns:repeat(4,1fr)}
        .services{grid-template-columns:1fr 1fr}dl.facts{display:grid;grid-template-columns:9rem 1fr;gap:.3rem 1rem}
        dl.facts dt{margin:0;padding-top:.1rem}}
        @media print{:root{color-scheme:light;--bg:#fff;--fg:#000;--soft:#444;--line:#bbb;--card:#f3f3f3;--bad:#b00010;
        --warn:#7a4800;
        --low:#0a4a9c;--good:#136529;--accent:#0a4a9c;--l1:#dbe7f5;--l2:#bcd3ee;--l3:#9dbfe6;--l4:#6fa0d8;--l5:#7d63b8;
        --used:#000;
        --asked:#136529;--win:#eef4fb;--cut:#fff}
        @page{size:A4;margin:14mm}
        *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
        body{font-size:10.5pt}main,header,footer{max-width:none;padding:0}nav{display:none}a{color:inherit;text-decoration:none}
        h2,h3,h4,summary{break-after:avoid}figure,.tile,.cause,tr{break-inside:avoid}
        svg.wide{display:block}svg.narrow{display:none}.tiles{grid-template-columns:repeat(4,1fr)}
        .services{grid-template-columns:1fr 1fr}
        .scroll{overflow:visible}details:not(.long)::details-content{content-visibility:visible;block-size:auto}
        dl.facts{display:grid;grid-template-columns:8rem 1fr;gap:.2rem 1rem}}

        """
}
