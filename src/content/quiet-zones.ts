import { isElement, shownParent } from './node-kinds.ts';

/**
 * Where a mark would be in the way: controls to move about with, advertising, banners, signatures, clouds of tags. Mentions there
 * are counted and open a card, and are not painted.
 */
const controls =
	'nav footer menu button [role=navigation] [role=contentinfo] [role=menu] [role=menubar] [role=toolbar] [role=tablist] [role=button] [aria-label=breadcrumb i] [rel~=tag] ins.adsbygoogle amp-ad';

/**
 * Names of classes and ids as the common ones go: of the IAB's and Google's ad slots and of Taboola and Outbrain, of the consent
 * banners of OneTrust, Cookiebot, Didomi, Sourcepoint and Quantcast, of forums' signatures and blogs' tags.
 */
const named =
	'[id^=google_ads] [id^=div-gpt-ad] [data-ad-slot] [class*=advert i] [class*=sponsored i] [class*=taboola i] [class*=outbrain i] [id*=cookie i] [class*=cookie i] [id*=consent i] [class*=consent i] [id^=onetrust] [id^=CybotCookiebot] [id^=didomi] [id^=sp_message] [class*=breadcrumb i] [class*=signature i] [class*=tagcloud i] [class*=tag-cloud i] [class*=taglist i] [class*=tag-list i]';

const anyOf = (list: string): string => `:is(${list.replace(/ (?!i\])/g, ',')})`;

/**
 * Pages say of the whole of themselves that a banner is open or that they carry advertising, blogs name a post for its tags, and a heading for
 * what it says: what holds an article, or as many paragraphs, is none of these.
 */
const selector = `${anyOf(controls)},${anyOf(named)}:not(html,body,#app,#root,#__next,main,article,h1,h2,h3,h4,h5,h6,:has(main,article,h1,p~p~p~p~p))`;

/** Frames of advertising and of consent, by their names and by who serves them. */
const quietNames = /^(?:google_ads_iframe|google_esf|aswift_|sp_message|__tcfapi|ad[-_]?frame)/i;
const quietHosts =
	/(?:^|\.)(?:doubleclick\.net|googlesyndication\.com|amazon-adsystem\.com|adnxs\.com|criteo\.(?:com|net)|taboola\.com|outbrain\.com|privacy-mgmt\.com|consensu\.org|cookiebot\.com|onetrust\.com)$/;

/** Is the whole document a frame of that kind, or does it stand in such a zone of the page around it, as far as that may be asked? */
function isQuietFrame(view: Window): boolean {
	if (view === view.top) return false;
	if (quietNames.test(view.name) || quietHosts.test(view.location.hostname)) return true;
	const frame = view.frameElement;
	return frame !== null && new QuietZones().hold(frame);
}

/** Tells what stands in such a zone. What it was asked of it remembers, as long as the page stays as it is. */
export class QuietZones {
	#known = new WeakMap<Node, boolean>();
	#isQuietFrame: boolean | null = null;

	/** The page is not as it was. */
	forget(): void {
		this.#known = new WeakMap();
		this.#isQuietFrame = null;
	}

	/** @param place an element, or the shadow root that a text stands right in */
	hold(place: Node | null): boolean {
		const asked: Node[] = [];
		let isQuiet = false;
		// Each is asked by itself, and once: some questions go through all that an element holds.
		for (let at = place; at; at = shownParent(at)) {
			const known = this.#known.get(at);
			if (known === undefined) asked.push(at);
			isQuiet = known ?? (isElement(at) && at.matches(selector));
			if (isQuiet || known !== undefined) break;
		}
		for (const each of asked) this.#known.set(each, isQuiet);
		if (isQuiet || !place) return isQuiet;
		const view = place.ownerDocument?.defaultView;
		this.#isQuietFrame ??= Boolean(view && isQuietFrame(view));
		return this.#isQuietFrame;
	}
}
