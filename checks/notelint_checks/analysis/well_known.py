"""Well-known companies, and capitalized words that are no employer. Data."""

from __future__ import annotations

__all__ = ["FAMOUS", "TOOLS"]

FAMOUS = frozenset(
    """google amazon microsoft apple meta facebook netflix tesla ibm oracle salesforce spotify uber airbnb stripe deloitte kpmg pwc accenture mckinsey bcg bain
    siemens bosch bmw volkswagen unilever nestle pepsico starbucks walmart target costco ikea nike adidas boeing airbus intel nvidia samsung sony adobe linkedin twitter
    shopify paypal visa mastercard barclays hsbc citigroup jpmorgan tesco sainsburys aldi lidl danone kraft heinz pfizer novartis roche sap cisco dell hp philips zalando""".split()
)
"""Companies, by the first word of their names."""

TOOLS = frozenset(
    """excel python java javascript typescript sql kafka spark airflow snowflake databricks kubernetes docker aws azure gcp tableau looker slack zoom teams figma sketch
    jira github gitlab git linux react angular vue node postgres mysql mongodb redis hadoop terraform jenkins power bi sap photoshop outlook gmail sheets docs drive
    notion trello asana hubspot quickbooks autocad solidworks matlab scala rust go ruby php swift kotlin dbt wordpress agile scrum lean six sigma kanban gaap ifrs
    english french german spanish europe america asia africa london paris berlin boston york chicago leeds manchester dublin toronto austin seattle denver madrid lisbon
    christmas thanksgiving easter phase stage wave level chapter part section q1 q2 q3 q4 qa it hr pr ux ui r&d ceo cto cfo vp ai ml api etl bi kpi okr saas b2b seo crm erp
    india china germany france spain italy canada australia brazil mexico japan ireland scotland wales england uk us usa""".split()
)
"""Tools, languages, places, holidays and abbreviations."""
