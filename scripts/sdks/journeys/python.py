"""The client that OpenAPI Generator makes for Python."""
import json
import os
from pathlib import Path

import chancery_client as chancery

NOBODY = "0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4eff"
reader = chancery.Configuration(host=os.environ["BASE_URL"])
reader.access_token = None
assert chancery.ClaimsApi(chancery.ApiClient(reader)).list_claims(type=["visit"], limit=5).items, "without a key"

configuration = chancery.Configuration(host=os.environ["BASE_URL"])
configuration.access_token = os.environ["KEY"]
api = chancery.ApiClient(configuration)
articles, claims, experts = chancery.ArticlesApi(api), chancery.ClaimsApi(api), chancery.ExpertsApi(api)

article = json.loads(Path(__file__).with_name("article.json").read_text(encoding="utf-8"))
article.update(title="By a client in Python", text=article["text"] + " So it is.")
created = articles.create_article(article)
assert created.id

seen, cursor = set(), {}
while True:
    page = articles.list_articles(limit=4, **cursor)
    seen.update(item.id for item in page.items)
    if page.next_cursor is None:
        break
    cursor = {"cursor": page.next_cursor}
assert created.id in seen and len(seen) > 16, len(seen)

visits = claims.list_claims(type=["visit"], country=["PE"], _from="2024-06-01", to="2024-06-30").items
assert visits[0].type == "visit" and visits[0].visitor_country == "NO", visits

expert = experts.get_expert(experts.list_experts(q="Solheim").items[0].id)
assert expert.name == "Ingrid Solheim", expert

for status, ask in [(404, lambda: experts.get_expert(NOBODY)), (400, lambda: claims.list_claims(cursor="tampered"))]:
    try:
        ask()
        raise AssertionError("a problem was expected")
    except chancery.ApiException as error:
        assert error.status == status and json.loads(error.body)["status"] == status, error
